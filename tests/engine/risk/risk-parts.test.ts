import fc from "fast-check";
import { expect, it } from "vitest";
import { riskCoefficients } from "@/server/engine/risk/risk-coefficients";
import { riskMultipliers } from "@/server/engine/risk/risk-multipliers";
import { meanParts, riskFactors, riskParts } from "@/server/engine/risk/risk-parts";
import { sum } from "@/server/engine/statistics/sum";
import { testParameters } from "@/tests/support/parameters";

const coefficients = riskCoefficients("check", testParameters());
const at = (workloadRatio: number, fullWorkloadRatio: number) => ({
  ...{ workloadRatio, fullWorkloadRatio, shareInexperienced: 0.42, shareTrained: 0, shareNewRules: 0.4 },
});

it("workload 1.2 against 1 at full staffing is 2.839 x ln 1.2 = 0.518 from posts unfilled", () => {
  const parts = riskParts(at(1.2, 1), coefficients);
  expect(parts["posts-unfilled"]).toBeCloseTo(0.5177, 3);
  expect(parts.demand).toBeCloseTo(0, 12);
  expect(parts.limits).toBeCloseTo(0, 12);
});

it("adds up to the logarithm of the composite multiplier, floor and hold included", () => {
  const load = fc.double({ min: 0.3, max: 3, noNaN: true });
  fc.assert(
    fc.property(load, load, (workload, full) => {
      const conditions = at(workload, full);
      const parts = riskParts(conditions, coefficients);
      const whole = sum(riskFactors.map((factor) => parts[factor]));
      expect(whole).toBeCloseTo(Math.log(riskMultipliers(conditions, coefficients).composite), 9);
    }),
  );
});

it("refuses a workload of 0, which has no logarithm", () => {
  expect(() => riskParts(at(0, 1), coefficients)).toThrow("must be above 0");
});

it("the mean of two units weighs them: 0.2 and 0.6 at 3 to 1 make 0.3", () => {
  const none = { "posts-unfilled": 0.2, demand: 0, limits: 0, experience: 0, "new-rules": 0 };
  const mean = meanParts([
    { parts: none, weight: 3 },
    { parts: { ...none, "posts-unfilled": 0.6 }, weight: 1 },
  ]);
  expect(mean["posts-unfilled"]).toBeCloseTo(0.3, 12);
  expect(meanParts([])["posts-unfilled"]).toBe(0);
});
