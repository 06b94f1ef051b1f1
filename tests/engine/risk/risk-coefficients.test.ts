import { expect, it } from "vitest";
import { riskCoefficients } from "@/server/engine/risk/risk-coefficients";
import { testParameters } from "@/tests/support/parameters";

it("reads the action levels of SPAR-H for the check: 0.001, ln 10 / ln 1.5 = 5.679, 3, 2", () => {
  const { nominalProbability, time, experienceMultiplier, complexityMultiplier } = riskCoefficients(
    "check",
    testParameters(),
  );
  expect([nominalProbability, experienceMultiplier, complexityMultiplier]).toEqual([0.001, 3, 2]);
  expect(time.exponent).toBeCloseTo(5.6789, 4);
  expect(time).toMatchObject({ theta: 0.5, heldAtRatio: 1.5 });
});

it("reads the diagnosis levels for the assessment: 0.01 and 10 for inexperience", () => {
  expect(riskCoefficients("assessment", testParameters())).toMatchObject({
    nominalProbability: 0.01,
    experienceMultiplier: 10,
  });
});
