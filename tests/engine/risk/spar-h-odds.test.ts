import fc from "fast-check";
import { expect, it } from "vitest";
import { sparHOdds } from "@/server/engine/risk/spar-h-odds";
import { compositeMultiplier } from "@/server/engine/risk/composite-multiplier";
import { logOdds } from "@/server/engine/risk/log-odds";
import { probabilityOfLogOdds } from "@/server/engine/risk/probability-of-log-odds";

it("an action of 0.001 under a composite of 12 fails with 0.01187", () => {
  // Public test suite of a human reliability service (stress high, complexity moderate, experience low).
  expect(sparHOdds(0.001, 12)).toBeCloseTo(0.011869436201780418, 15);
});

it("a composite of 1 changes nothing, and certain failure is 1", () => {
  expect(sparHOdds(0.01, 1)).toBeCloseTo(0.01, 16);
  expect([sparHOdds(0.01, Infinity), sparHOdds(0, Infinity), sparHOdds(0, 50)]).toEqual([1, 1, 0]);
});

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const multipliers = fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 1, maxLength: 8 });

it("rises with every multiplier and is never above 1", () => {
  fc.assert(
    fc.property(
      probability,
      multipliers,
      fc.nat(7),
      fc.double({ min: 1, max: 50, noNaN: true }),
      (nominal, factors, place, raise) => {
        const raised = factors.map((factor, at) => (at === place % factors.length ? factor * raise : factor));
        const before = sparHOdds(nominal, compositeMultiplier(factors));
        const after = sparHOdds(nominal, compositeMultiplier(raised));
        expect(after).toBeGreaterThanOrEqual(before * (1 - 1e-14));
        expect(after).toBeLessThanOrEqual(1);
      },
    ),
  );
});

it("adds the logarithms of the multipliers to the log-odds", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.0001, max: 0.9, noNaN: true }), multipliers, (nominal, factors) => {
      const sum = factors.reduce((total, factor) => total + Math.log(factor), logOdds(nominal));
      expect(sparHOdds(nominal, compositeMultiplier(factors))).toBeCloseTo(probabilityOfLogOdds(sum), 12);
    }),
  );
});

it("a nominal probability of 2 and a composite of 0 are refused", () => {
  expect(() => sparHOdds(2, 1)).toThrow("The nominal error probability");
  expect(() => sparHOdds(0.1, 0)).toThrow("The composite multiplier must be above 0, got 0.");
});
