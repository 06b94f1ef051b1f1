import { expect, it } from "vitest";
import { riskCoefficients } from "@/server/engine/risk/risk-coefficients";
import { riskConditions } from "@/server/engine/risk/risk-conditions";
import { riskRise } from "@/server/engine/risk/risk-rise";
import { resolveParameters } from "@/server/parameters/resolve";

const parameters = resolveParameters("2026-03-31");
const coefficients = riskCoefficients("assessment", parameters);
const at = (workloadRatio: number, fullWorkloadRatio: number) =>
  riskRise(riskConditions("assessment", { workloadRatio, fullWorkloadRatio }, {}, parameters), coefficients);

it("is that of time alone: experience and new rules cancel out", () => {
  const { theta, exponent } = coefficients.time;
  expect(at(1.2, 1)).toBeCloseTo(Math.pow(1.2, theta * exponent), 9);
  expect(at(1.2, 1.2)).toBe(1);
});
