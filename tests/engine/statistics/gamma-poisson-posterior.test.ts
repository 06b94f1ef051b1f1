import fc from "fast-check";
import { expect, it } from "vitest";
import { gammaPoissonPosterior } from "@/server/engine/statistics/gamma-poisson-posterior";

it("10 in 4 with a prior of shape 3 and rate 2 is 13/6, two thirds from 1.5 to 2.5", () => {
  // Published example (actuarial credibility), printed 2.167.
  expect(gammaPoissonPosterior({ count: 10, exposure: 4 }, { shape: 3, rate: 2 })).toEqual({
    shape: 13,
    rate: 6,
    mean: expect.closeTo(13 / 6, 14) as number,
    priorMean: 1.5,
    observedRatio: 2.5,
    weightOnData: expect.closeTo(2 / 3, 14) as number,
  });
});

it("lies between what was observed and the prior mean", () => {
  const positive = fc.double({ min: 0.01, max: 500, noNaN: true });
  fc.assert(
    fc.property(fc.nat(200), positive, positive, positive, (count, exposure, shape, rate) => {
      const { mean, priorMean, observedRatio } = gammaPoissonPosterior({ count, exposure }, { shape, rate });
      const slack = 1e-12 * Math.max(priorMean, observedRatio);
      expect(mean).toBeGreaterThanOrEqual(Math.min(priorMean, observedRatio) - slack);
      expect(mean).toBeLessThanOrEqual(Math.max(priorMean, observedRatio) + slack);
    }),
  );
});

it("no exposure, no prior and a count below 0 are refused", () => {
  const prior = { shape: 3, rate: 2 };
  expect(() => gammaPoissonPosterior({ count: 1, exposure: 0 }, prior)).toThrow("The exposure");
  expect(() => gammaPoissonPosterior({ count: -1, exposure: 1 }, prior)).toThrow("The count");
  expect(() => gammaPoissonPosterior({ count: 1, exposure: 1 }, { shape: 0, rate: 2 })).toThrow("The shape");
  expect(() => gammaPoissonPosterior({ count: 1, exposure: 1 }, { shape: 3, rate: 0 })).toThrow("The rate");
});
