import { expect, it } from "vitest";
import { releaseRisk } from "@/server/engine/risk/release-risk";
import { releaseRiskRange } from "@/server/engine/risk/release-risk-range";
import { embeddedRisk } from "./support/embedded-risk";

const { stable, policy, now, calibration } = embeddedRisk();

it("holds what the likeliest theta says between what its likely ends say", () => {
  const range = releaseRiskRange({ stable, policy }, now);
  const middle = releaseRisk(now, calibration);
  expect(range.avoidableAYear.lower).toBeLessThan(middle.avoidableAYear);
  expect(range.avoidableAYear.upper).toBeGreaterThan(middle.avoidableAYear);
  expect(range.riskRise.lower).toBeLessThan(middle.riskRise);
  expect(range.riskRise.upper).toBeGreaterThan(middle.riskRise);
});

it("refits the level at either end: the year of the policy factor has no range in what it sums to, only in the share", () => {
  const range = releaseRiskRange({ stable, policy }, policy);
  // 233 errors by prisons in 2024-25, published: expected x (1 - 1 / rise) is avoidable at both ends.
  const { avoidableAYear, riskRise } = range;
  expect(avoidableAYear.lower).toBeCloseTo(233 * (1 - 1 / riskRise.lower), 6);
  expect(avoidableAYear.upper).toBeCloseTo(233 * (1 - 1 / riskRise.upper), 6);
});
