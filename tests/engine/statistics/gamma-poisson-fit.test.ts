import fc from "fast-check";
import { expect, it } from "vitest";
import { gammaPoissonFit } from "@/server/engine/statistics/gamma-poisson-fit";
import { unknown } from "@/server/engine/quantity";
import { logGamma } from "@/server/engine/statistics/log-gamma";

it("insurance claims have shape 0.7015 and scale 0.3056", () => {
  // Published: Efron and Hastie, section 6.1, printed 0.7014887 and 0.305576.
  const fit = gammaPoissonFit([7840, 1317, 239, 42, 14, 4, 4, 1]);
  expect(fit).toMatchObject({
    shape: expect.closeTo(0.7015, 4) as number,
    rate: expect.closeTo(1 / 0.30556, 3) as number,
  });
});

it("keeps the mean of the counts", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }), (unitsByCount) => {
      const fit = gammaPoissonFit(unitsByCount);
      if (!fit.known) return true;
      const units = unitsByCount.reduce((total, number) => total + number, 0);
      const events = unitsByCount.reduce((total, number, count) => total + number * count, 0);
      return Math.abs(fit.shape / fit.rate - events / units) < 1e-9;
    }),
  );
});

it("no other shape of that mean is likelier", () => {
  const unitsByCount = [30, 12, 9, 5, 2, 1, 1];
  const mean = 66 / 60;
  const logLikelihood = (shape: number) =>
    unitsByCount.reduce((total, number, count) => {
      const logTerm =
        logGamma(shape + count) -
        logGamma(shape) -
        shape * Math.log(1 + mean / shape) +
        count * Math.log(mean / (shape + mean));
      return total + number * logTerm;
    }, 0);
  const fit = gammaPoissonFit(unitsByCount);
  const shape = fit.known ? fit.shape : NaN;
  expect(logLikelihood(shape)).toBeGreaterThan(logLikelihood(shape * 1.01));
  expect(logLikelihood(shape)).toBeGreaterThan(logLikelihood(shape / 1.01));
});

it("counts that vary no more than their mean are outside the method, and so is nothing", () => {
  expect([
    gammaPoissonFit([0, 5]),
    gammaPoissonFit([4, 4]),
    gammaPoissonFit([]),
    gammaPoissonFit([7]),
  ]).toEqual(Array(4).fill(unknown("outside-method")));
});
