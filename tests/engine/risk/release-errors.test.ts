import fc from "fast-check";
import { expect, it } from "vitest";
import { releaseErrors } from "@/server/engine/risk/release-errors";
import type { RiskLevers } from "@/server/engine/risk/risk-conditions";
import { testParameters } from "@/tests/support/parameters";
import { releaseUnit } from "./support/release-unit";

const calibration = { intercept: -0.4, policyFactor: 2.2, stableTotal: 63.1, policyTotal: 233 };
const parameters = testParameters();
const expected = (levers: RiskLevers, workloadRatio = 1.25, register = parameters) =>
  releaseErrors(releaseUnit({ workloadRatio }), { parameters: register }, calibration, levers);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const load = fc.double({ min: 0.5, max: 2, noNaN: true });

it("500 releases at full, by hand: odds 0.001001 x e^-0.4 x 2.2 x 1.84 x 1.4 make 1.89 errors a year", () => {
  const odds = (0.001 / 0.999) * Math.exp(-0.4) * 2.2 * 1.84 * 1.4;
  expect(expected({}, 1).expectedAYear).toBeCloseTo((500 * odds) / (1 + odds), 9);
});

it("never falls when workload, inexperience or new rules rise", () => {
  fc.assert(
    fc.property(load, share, share, load, share, share, (w, q, s, more, newer, changed) => {
      const lower = expected({ shareInexperienced: q, shareNewRules: s }, w);
      const higher = expected(
        { shareInexperienced: Math.max(q, newer), shareNewRules: Math.max(s, changed) },
        Math.max(w, more),
      );
      expect(higher.expectedAYear).toBeGreaterThanOrEqual(lower.expectedAYear);
    }),
  );
});

it("never rises with training, a duty governor, or a check that costs the unit no load", () => {
  const free = testParameters({ "error-risk.check-minutes": 0 });
  fc.assert(
    fc.property(load, share, share, share, (w, coverage, governor, trained) => {
      const plain = expected({}, w).expectedAYear * (1 + 1e-12);
      const levers = { dutyGovernorCoverage: governor, shareTrained: trained };
      const outside = expected({ ...levers, addedCheck: { coverage, by: "outside" } }, w);
      const unit = expected({ ...levers, addedCheck: { coverage, by: "unit" } }, w, free);
      expect(outside.expectedAYear).toBeLessThanOrEqual(plain);
      expect(unit.expectedAYear).toBeLessThanOrEqual(plain);
    }),
  );
});

it("shows what checks by the unit itself cost: they find errors, and their time makes some", () => {
  const { tradeOff, conditions, expectedAYear } = expected({ addedCheck: { coverage: 1, by: "unit" } }, 1.2);
  expect(tradeOff).toMatchObject({ hoursAYear: 250 });
  expect(tradeOff!.addedByLoad).toBeGreaterThan(0);
  expect(tradeOff!.foundByCheck).toBeGreaterThan(tradeOff!.addedByLoad);
  expect(conditions.workloadRatio).toBeGreaterThan(1.2);
  const before = expected({}, 1.2).expectedAYear;
  expect(expectedAYear).toBeCloseTo(before + tradeOff!.addedByLoad - tradeOff!.foundByCheck, 12);
});

it("near 150% a slow check does more harm than good, and says so", () => {
  const slow = testParameters({ "error-risk.check-minutes": 240 });
  const { tradeOff } = expected({ addedCheck: { coverage: 1, by: "unit" } }, 1.48, slow);
  expect(tradeOff!.addedByLoad).toBeGreaterThan(tradeOff!.foundByCheck);
});

it("has no trade-off where others check", () => {
  expect(expected({ addedCheck: { coverage: 1, by: "outside" } }).tradeOff).toBeNull();
});
