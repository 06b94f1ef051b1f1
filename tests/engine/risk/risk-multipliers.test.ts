import fc from "fast-check";
import { expect, it } from "vitest";
import { riskCoefficients } from "@/server/engine/risk/risk-coefficients";
import { riskMultipliers } from "@/server/engine/risk/risk-multipliers";
import { testParameters } from "@/tests/support/parameters";

const none = { fullWorkloadRatio: 1, shareInexperienced: 0, shareTrained: 0, shareNewRules: 0 };

it("workload 1.2 and inexperience from 28% to 38% give 3.54 times the odds at theta 1", () => {
  // The cross-check of the method note: 2.816 x 4.42 / 3.52.
  const coefficients = riskCoefficients("assessment", testParameters({ "error-risk.theta": 1 }));
  const now = riskMultipliers({ ...none, workloadRatio: 1.2, shareInexperienced: 0.38 }, coefficients);
  const before = riskMultipliers({ ...none, workloadRatio: 1, shareInexperienced: 0.28 }, coefficients);
  expect(now.composite / before.composite).toBeCloseTo(3.536, 2);
});

it("half the inexperienced trained, with half of that effect, leaves three quarters of them: 1 + 2 x 0.4 x 0.75", () => {
  const coefficients = riskCoefficients("check", testParameters());
  const trained = { ...none, workloadRatio: 1, shareInexperienced: 0.4, shareTrained: 0.5 };
  expect(riskMultipliers(trained, coefficients).experience).toBeCloseTo(1.6, 12);
});

it("gives no credit below full, and holds and flags beyond 150%", () => {
  const coefficients = riskCoefficients("check", testParameters());
  const at = (workloadRatio: number) => riskMultipliers({ ...none, workloadRatio }, coefficients);
  expect(at(0.6).composite).toBe(1);
  expect(at(1.5)).toMatchObject({ outsideMethod: false });
  expect(at(2)).toMatchObject({ outsideMethod: true, time: at(1.5).time });
});

it("never falls when workload, inexperience or new rules rise", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const load = fc.double({ min: 0.1, max: 3, noNaN: true });
  const coefficients = riskCoefficients("check", testParameters());
  const at = ([workloadRatio, shareInexperienced, shareNewRules]: readonly [number, number, number]) =>
    riskMultipliers({ ...none, workloadRatio, shareInexperienced, shareNewRules }, coefficients).composite;
  fc.assert(
    fc.property(load, share, share, load, share, share, (w, q, s, more, newer, changed) => {
      const higher = at([Math.max(w, more), Math.max(q, newer), Math.max(s, changed)]);
      expect(higher).toBeGreaterThanOrEqual(at([w, q, s]));
    }),
  );
});
