import { expect, it } from "vitest";
import { checkCaseTransfer } from "@/server/engine/scenario/check-case-transfer";
import type { CaseTransfer } from "@/server/engine/scenario/case-transfer";
import { context } from "./support/check-context";
import { problems } from "./support/problems";
import { otherMeasures } from "./support/small-model";

const moves = otherMeasures.find((each): each is CaseTransfer => each.type === "case-transfer")!;
const found = (part: Partial<CaseTransfer>) =>
  problems((report) => checkCaseTransfer(report, { ...moves, ...part }, context));

it("finds nothing wrong with what is held", () => {
  expect(found({ cases: 400 })).toEqual([]);
});

it("says how many are held where more are asked for, and what to do", () => {
  expect(found({ cases: 401 })).toEqual([
    {
      ...{ field: "cases", rule: "more-than-held", severity: "refused", allowed: { min: 1, max: 400 } },
      sentence: "401 cases are more than the 400 of that type and tier at D01. Give 400 or fewer.",
    },
  ]);
  expect(found({ tier: "A0" })[0]?.sentence).toContain("Choose another type or tier.");
});

it.each<[Partial<CaseTransfer>, string, string]>([
  [{ toUnit: "D01" }, "toUnit", "same-unit"],
  [{ toUnit: "AAI" }, "toUnit", "no-cases"],
  [{ fromUnit: "AAI" }, "fromUnit", "no-cases"],
  [{ fromUnit: "X" }, "fromUnit", "unknown-unit"],
  [{ cases: 0 }, "cases", "range"],
  [{ cases: 1.5 }, "cases", "whole-people"],
])("%j: %s breaks the rule %s", (part, field, rule) => {
  expect(found(part)).toContainEqual(expect.objectContaining({ field, rule, severity: "refused" }));
});
