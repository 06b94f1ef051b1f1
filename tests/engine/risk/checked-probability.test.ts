import fc from "fast-check";
import { expect, it } from "vitest";
import { checkedProbability } from "@/server/engine/risk/checked-probability";
import { testParameters } from "@/tests/support/parameters";

const parameters = testParameters();
const byUnit = (coverage: number) => ({ addedCheck: { coverage, by: "unit" as const } });

it("a colleague who is not overloaded misses (1 + 0.004) / 2 of what is checked: 0.002008", () => {
  expect(checkedProbability(0.004, 1, byUnit(1), parameters)).toBeCloseTo(0.002008, 12);
});

it("a colleague at 150% finds nothing; one from outside the unit still half", () => {
  expect(checkedProbability(0.004, 1.5, byUnit(1), parameters)).toBe(0.004);
  const outside = { addedCheck: { coverage: 1, by: "outside" as const } };
  expect(checkedProbability(0.004, 1.5, outside, parameters)).toBeCloseTo(0.002008, 12);
});

it("a duty governor misses (1 + 6 x 0.004) / 7 of errors: 0.000585", () => {
  expect(checkedProbability(0.004, 1, { dutyGovernorCoverage: 1 }, parameters)).toBeCloseTo(0.00058514, 8);
});

it("is never above the probability without checks", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      share,
      share,
      share,
      fc.double({ min: 0, max: 3, noNaN: true }),
      (p, colleague, governor, w) => {
        const levers = { ...byUnit(colleague), dutyGovernorCoverage: governor };
        expect(checkedProbability(p, w, levers, parameters)).toBeLessThanOrEqual(p);
      },
    ),
  );
});
