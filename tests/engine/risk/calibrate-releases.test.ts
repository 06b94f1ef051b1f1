import { expect, it } from "vitest";
import { calibrateReleases } from "@/server/engine/risk/calibrate-releases";
import { resolveParameters } from "@/server/parameters/resolve";
import { releaseUnit } from "./support/release-unit";

const units = [
  releaseUnit({ releasesAYear: 30000 }),
  releaseUnit({ releasesAYear: 20000, workloadRatio: 1 }),
];
const stable = { units, parameters: resolveParameters("2023-03-31") };
const policy = { units, parameters: resolveParameters("2025-03-31") };

it("fits 71 x 233 / 262 = 63.1 errors to 2022-23 and 233 to 2024-25", () => {
  const { stableTotal, policyTotal } = calibrateReleases(stable, policy);
  expect(stableTotal).toBeCloseTo(63.1412, 4);
  expect(policyTotal).toBe(233);
});

it("leaves to the policy factor what experience and new rules do not explain: 3.70 times the odds, 2.47 of them", () => {
  // Same load in both years. Odds 233 / 49767 over 63.14 / 49936.9 = 3.703; experience (1 + 2 x 0.42) / (1 + 2 x 0.36) =
  // 1.0698; new rules 1 + 0.4 = 1.4. Rates are rare, so the ratio holds for the sum within a hundredth.
  expect(calibrateReleases(stable, policy).policyFactor).toBeCloseTo(3.703 / 1.0698 / 1.4, 2);
});

it("refuses a year without a prison", () => {
  expect(() => calibrateReleases({ ...stable, units: [] }, policy)).toThrow("published total");
});
