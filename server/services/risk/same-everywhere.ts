import { percent } from "@/server/contracts/format";
import type { RiskFactor } from "@/server/engine/risk/risk-parts";
import type { RiskTask } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";

type Shared = "experience" | "new-rules";

const words: Record<RiskTask, Record<Shared, (share: string) => string>> = {
  check: {
    experience: (share) => `experience: ${share} of officers have under three years of service`,
    "new-rules": (share) => `new rules: ${share} of releases are taken to be under them`,
  },
  assessment: {
    experience: (share) => `experience: ${share} of probation staff have four years or less`,
    "new-rules": (share) => `new rules: ${share} of assessments are taken to be under them`,
  },
};

/** Factors that are known of the nation only, so that they move no unit away from another; those at nothing left out. */
export function sameEverywhere(
  factors: readonly RiskFactor[],
  task: RiskTask,
  { parameters }: Position,
): readonly string[] {
  const shares: Record<Shared, number> = {
    experience: parameters.value(`error-risk.inexperienced-${task}`),
    "new-rules": parameters.value(`error-risk.new-rules-${task}`),
  };
  const isShared = (factor: RiskFactor): factor is Shared => factor in shares;
  return factors
    .filter(isShared)
    .filter((factor) => shares[factor] > 0)
    .map((factor) => words[task][factor](percent(100 * shares[factor])));
}
