import { expect, it } from "vitest";
import { riskCoefficients } from "@/server/engine/risk/risk-coefficients";
import { riskRiseRange, thetaRange } from "@/server/engine/risk/risk-rise-range";
import { testParameters } from "@/tests/support/parameters";

const parameters = testParameters();
const at = (workloadRatio: number, fullWorkloadRatio: number) => ({
  ...{ workloadRatio, fullWorkloadRatio, shareInexperienced: 0, shareTrained: 0, shareNewRules: 0 },
});

it("theta is likely between 0.28 and 0.75, inside its evidence of 0.07 to 1", () => {
  // Beta(2.849, 3.151) on 0.07 to 1, by the beta quantiles of R: 0.2756 and 0.7444 within 0.01.
  const { lower, upper } = thetaRange(parameters);
  expect(lower).toBeCloseTo(0.28, 1);
  expect(upper).toBeCloseTo(0.75, 1);
  expect(lower).toBeLessThan(0.5);
  expect(upper).toBeGreaterThan(0.5);
});

it("a rise of 1.2^(theta x 5.679) runs from 1.34 at theta 0.28 to 2.17 at 0.75", () => {
  const range = riskRiseRange(at(1.2, 1), riskCoefficients("check", parameters), {
    lower: 0.28,
    upper: 0.75,
  });
  expect(range.lower).toBeCloseTo(1.336, 2);
  expect(range.upper).toBeCloseTo(2.174, 2);
});

it("a unit at full staffing rises by nothing, whatever theta is", () => {
  const range = riskRiseRange(at(1.1, 1.1), riskCoefficients("check", parameters), { lower: 0.1, upper: 1 });
  expect(range).toEqual({ lower: 1, upper: 1 });
});
