import { expect, it } from "vitest";
import { riskCoefficients } from "@/server/engine/risk/risk-coefficients";
import { secondOpinion } from "@/server/engine/risk/second-opinion";
import { testParameters } from "@/tests/support/parameters";

const parameters = testParameters({ "error-risk.theta": 1 });
const at = (workloadRatio: number, shareInexperienced = 0) =>
  secondOpinion(
    "check",
    { ...{ workloadRatio, fullWorkloadRatio: 1, shareInexperienced, shareTrained: 0, shareNewRules: 0 } },
    riskCoefficients("check", parameters),
    parameters,
  );

it("at full, with nobody inexperienced, is the nominal 0.003 of generic task F", () => {
  expect(at(1)).toEqual({ multiplier: 1, errorProbability: 0.003 });
});

it("at 150% and theta 1 is 11 x 3 = 33 times that, and 99 times with everyone inexperienced", () => {
  expect(at(1.5).multiplier).toBeCloseTo(33, 9);
  expect(at(1.5, 1).multiplier).toBeCloseTo(99, 9);
  expect(at(1.5, 1).errorProbability).toBeCloseTo(0.297, 9);
});

it("says nothing more beyond 150%", () => {
  expect(at(2)).toEqual(at(1.5));
});
