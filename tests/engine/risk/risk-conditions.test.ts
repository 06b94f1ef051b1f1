import { expect, it } from "vitest";
import { riskConditions } from "@/server/engine/risk/risk-conditions";
import { resolveParameters } from "@/server/parameters/resolve";

const load = { workloadRatio: 1.2, fullWorkloadRatio: 1 };

it("takes experience and new rules of the nation at the date: 36% and none in March 2023, 42% and 40% in 2026", () => {
  expect(riskConditions("check", load, {}, resolveParameters("2023-03-31"))).toEqual({
    ...{ ...load, shareInexperienced: 0.36, shareTrained: 0, shareNewRules: 0 },
  });
  expect(riskConditions("check", load, {}, resolveParameters("2026-03-31"))).toMatchObject({
    ...{ shareInexperienced: 0.42, shareNewRules: 0.4 },
  });
});

it("takes what a plan sets instead", () => {
  const levers = { shareInexperienced: 0.1, shareTrained: 0.5, shareNewRules: 0.7 };
  expect(riskConditions("check", load, levers, resolveParameters("2026-03-31"))).toEqual({
    ...load,
    ...levers,
  });
});
