import { expect, it } from "vitest";
import { planCoefficients } from "@/server/engine/forecast/plan-coefficients";
import { testParameters } from "@/tests/support/parameters";

it("reads each service's own: work conserved in prisons, 42% of officers under three years", () => {
  const { prison, probation, supervisionMonths } = planCoefficients(testParameters());
  expect([prison.passThrough, probation.passThrough]).toEqual([1, 0.55]);
  expect([prison.shareInexperienced, prison.experienceMonths, probation.experienceMonths]).toEqual([
    0.42, 36, 48,
  ]);
  expect(supervisionMonths).toHaveLength(3);
});
