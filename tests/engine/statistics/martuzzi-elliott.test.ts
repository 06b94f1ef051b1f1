import fc from "fast-check";
import { expect, it } from "vitest";
import { martuzziElliott } from "@/server/engine/statistics/martuzzi-elliott";
import { unknown } from "@/server/engine/quantity";

const of = (count: number, exposure: number) => ({ count, exposure });

it("2 and 8 of 10 each are drawn in by a prior worth 2.43 cases", () => {
  // By hand: phi 0.5, s2 0.09, v = (0.9 - 0.25) / 9 = 0.07222, k = 0.25 / 0.07222 - 1 = 2.4615.
  const priorCases = 0.25 / (0.65 / 9) - 1;
  expect(martuzziElliott([of(2, 10), of(8, 10)])).toEqual({
    known: true,
    overallShare: 0.5,
    weightedVariance: expect.closeTo(0.09, 14) as number,
    shares: [2, 8].map((count) => expect.closeTo((count + priorCases / 2) / (10 + priorCases), 12) as number),
  });
});

it("units that differ no more than chance makes them all get the overall share", () => {
  expect(martuzziElliott([of(5, 10), of(5, 10)])).toMatchObject({ shares: [0.5, 0.5] });
  expect(martuzziElliott([of(0, 10), of(0, 5)])).toMatchObject({ shares: [0, 0] });
});

it("units of one case each are outside the method", () => {
  expect(martuzziElliott([of(1, 1), of(0, 1)])).toEqual(unknown("outside-method"));
});

it("keeps every share between the raw and the overall one", () => {
  const unit = fc
    .integer({ min: 2, max: 300 })
    .chain((exposure) => fc.record({ count: fc.nat(exposure), exposure: fc.constant(exposure) }));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (units) => {
      const result = martuzziElliott(units);
      if (!result.known) return false;
      const { overallShare, shares } = result;
      return units.every(({ count, exposure }, place) => {
        const raw = count / exposure;
        const share = shares[place] ?? NaN;
        return share >= Math.min(raw, overallShare) - 1e-9 && share <= Math.max(raw, overallShare) + 1e-9;
      });
    }),
  );
});

it("no units, no cases and more events than cases are refused", () => {
  expect(() => martuzziElliott([])).toThrow("The number of all cases");
  expect(() => martuzziElliott([of(0, 0)])).toThrow("The number of cases");
  expect(() => martuzziElliott([of(6, 5)])).toThrow(
    "Events must be from 0 to the number of cases, 5, got 6.",
  );
});
