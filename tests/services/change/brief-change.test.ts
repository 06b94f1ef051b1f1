import { expect, test } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { briefChange } from "@/server/services/change/brief-change";

const officers = { moreIs: "better", unit: "FTE", places: 1 } as const;

test("a difference without its date keeps sign, unit and verdict", () => {
  expect(briefChange(known(383.5), known(339.8), officers)).toEqual({
    text: "▲ 43.7 FTE, better",
    verdict: "better",
  });
  expect(briefChange(known(339.8), known(383.5), { ...officers, moreIs: "neutral" }).text).toBe("▼ 43.7 FTE");
});

test("nothing that is printed is no change, and what is missing is said", () => {
  expect(briefChange(known(1.04), known(1), officers)).toEqual({ text: "No change", verdict: "same" });
  expect(briefChange(known(1), unknown("not-reported"), officers)).toEqual({
    text: "Not comparable: not reported then",
    verdict: "unknown",
  });
});
