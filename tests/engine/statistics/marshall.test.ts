import fc from "fast-check";
import { expect, it } from "vitest";
import { marshall } from "@/server/engine/statistics/marshall";

it("10, 30 and 20 in 1,000 each are drawn to 0.02 with a weight of 0.7", () => {
  // By hand: s2 = 2/3 x 0.0001, chance 0.02 / 1000 = 0.00002, A = 0.0000466..., A / (A + 0.00002) = 0.7.
  const units = [10, 30, 20].map((count) => ({ count, exposure: 1000 }));
  const { overallRate, betweenVariance, rates } = marshall(units);
  expect([overallRate, betweenVariance]).toEqual([0.02, expect.closeTo(0.0002 / 3 - 0.00002, 15)]);
  expect(rates).toEqual([0.013, 0.027, 0.02].map((rate) => expect.closeTo(rate, 12) as number));
});

it("units that differ no more than chance makes them all get the overall rate", () => {
  const units = [20, 21, 19].map((count) => ({ count, exposure: 1000 }));
  expect(marshall(units)).toEqual({ overallRate: 0.02, betweenVariance: 0, rates: [0.02, 0.02, 0.02] });
});

it("keeps every rate between the raw and the overall one", () => {
  const unit = fc.record({ count: fc.nat(40), exposure: fc.double({ min: 1, max: 3000, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (units) => {
      const { overallRate, rates } = marshall(units);
      return units.every(({ count, exposure }, place) => {
        const raw = count / exposure;
        const rate = rates[place] ?? NaN;
        const slack = 1e-9 * Math.max(raw, overallRate);
        return rate >= Math.min(raw, overallRate) - slack && rate <= Math.max(raw, overallRate) + slack;
      });
    }),
  );
});

it("no units and no exposure are refused", () => {
  expect(() => marshall([])).toThrow("The exposure of all units");
  expect(() => marshall([{ count: 1, exposure: 0 }])).toThrow("The exposure of a count");
});
