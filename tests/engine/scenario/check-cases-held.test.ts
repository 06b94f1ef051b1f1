import { expect, it } from "vitest";
import { checkCasesHeld } from "@/server/engine/scenario/check-cases-held";
import type { CaseTransfer } from "@/server/engine/scenario/case-transfer";
import { otherMeasures, smallModel } from "./support/small-model";

const model = smallModel();
const moves = otherMeasures.find((each): each is CaseTransfer => each.type === "case-transfer")!;

function found(...parts: Partial<CaseTransfer>[]) {
  const all: { path: string; sentence: string }[] = [];
  checkCasesHeld(
    parts.map((part) => ({ ...moves, ...part })),
    model,
    (start) => (field, _rule, sentence) => all.push({ path: `${start}${field}`, sentence }),
  );
  return all;
}

it("refuses 201 after 200 of the 400 that are held, and says how many are left", () => {
  expect(found({ cases: 200 }, { cases: 200 })).toEqual([]);
  expect(found({ cases: 200 }, { cases: 201 })).toEqual([
    {
      path: "measures.1.cases",
      sentence:
        "With the measures before it, 401 cases would leave a unit that holds 400 of that type and tier. Give 200 or fewer, or switch one off.",
    },
  ]);
});

it("counts neither what is off, nor other cases, nor what has come back before", () => {
  expect(found({ cases: 300, active: false }, { cases: 300 })).toEqual([]);
  expect(found({ cases: 300 }, { cases: 300, fromUnit: "D02" })).toEqual([]);
  expect(found({ cases: 300, to: "2026-06-30" }, { cases: 300, from: "2026-07-01" })).toEqual([]);
  expect(found({ cases: 300, to: "2026-07-01" }, { cases: 300, from: "2026-07-01" })).toHaveLength(1);
});
