import { expect, it } from "vitest";
import { releaseLevel } from "@/server/engine/risk/release-level";
import { testParameters } from "@/tests/support/parameters";

it("nominal 0.001, c = 0.5 and a policy factor of 2 carried in full", () => {
  const parameters = testParameters({ "error-risk.nominal-check": 0.001, "error-risk.policy-carried": 1 });
  // Hand calculation: ln(0.001 / 0.999) + 0.5 + ln 2.
  expect(releaseLevel({ intercept: 0.5, policyFactor: 2 }, parameters)).toBeCloseTo(-5.7136, 4);
});
