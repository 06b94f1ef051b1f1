import { expect, it } from "vitest";
import { funnelVerdict, funnelVerdicts } from "@/server/engine/statistics/funnel-verdict";

const limits = { innerLimits: { lower: 0.5, upper: 1.8 }, outerLimits: { lower: 0.25, upper: 2.4 } };
const fewest = 5;
const verdict = (observed: number, expected: number) =>
  funnelVerdict({ observed, expected, ...limits }, fewest);

it.each([
  [10, "as expected"],
  [18, "as expected"],
  [5, "as expected"],
  [19, "worth a look"],
  [24, "worth a look"],
  [3, "worth a look"],
  [25, "different from expected"],
  [0, "different from expected"],
])("%i observed of 10 expected is %s: a unit on a limit is within it", (observed, words) => {
  expect(verdict(observed, 10)).toBe(words);
});

it("fewer than five expected are too few to judge, whatever was observed", () => {
  expect([verdict(40, 4.99), verdict(0, 0), verdict(5, 5)]).toEqual([
    "too few to judge",
    "too few to judge",
    "as expected",
  ]);
});

it("has four words", () => {
  expect(funnelVerdicts).toHaveLength(4);
});
