import { expect, it } from "vitest";
import { assessmentLevel } from "@/server/engine/risk/assessment-level";
import { probabilityOfLogOdds } from "@/server/engine/risk/probability-of-log-odds";
import { riskCoefficients } from "@/server/engine/risk/risk-coefficients";
import { riskConditions } from "@/server/engine/risk/risk-conditions";
import { riskMultipliers } from "@/server/engine/risk/risk-multipliers";
import { testParameters } from "@/tests/support/parameters";

it("gives the published share at the mean workload at which it was published", () => {
  const parameters = testParameters();
  const coefficients = riskCoefficients("assessment", parameters);
  const ratio = parameters.value("error-risk.assessment-workload") / 100;
  const load = { workloadRatio: ratio, fullWorkloadRatio: ratio };
  const { composite } = riskMultipliers(riskConditions("assessment", load, {}, parameters), coefficients);
  const share = probabilityOfLogOdds(assessmentLevel(parameters, coefficients) + Math.log(composite));
  // National Audit Office, October 2025: 28% adequate in 2024.
  expect(share).toBeCloseTo(parameters.value("error-risk.assessment-share"), 12);
  expect(share).toBeCloseTo(0.72, 12);
});
