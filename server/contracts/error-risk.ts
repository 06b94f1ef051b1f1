import type { Quality, RiskLevel, RiskTask } from "../engine/vocabulary";

export const riskLevelLabels: Record<RiskLevel, string> = {
  baseline: "Baseline",
  raised: "Raised",
  high: "High",
  "very-high": "Very high",
};

/** One reason why a unit stands apart from the nation, in words. */
export interface RiskDriverView {
  /** `23% of its posts are unfilled`. */
  readonly words: string;
  /** `most of it`, `part of it`, `a little of it`. */
  readonly amount: string;
  readonly direction: "raises" | "lowers";
}

/** What missing staff make of the risk of an error in one unit, rounded as everybody reads it. */
export interface UnitRiskView {
  readonly task: RiskTask;
  readonly level: RiskLevel;
  /** `×2.1`: against the same unit with every post filled. */
  readonly rise: string;
  /** `1.5 to 3.0`. */
  readonly riseRange: string;
  /** What HEART says of the same conditions: `×1.7`. */
  readonly secondOpinion: string;
  readonly drivers: readonly RiskDriverView[];
  /** What is known only nationally, so that it moves no unit: said once. */
  readonly sameEverywhere: readonly string[];
  /** Said where the workload is beyond what the method was made for; null elsewhere. */
  readonly held: string | null;
  /** Grade of what the rise rests on: for releases the staffing, because what else it is made from cancels. */
  readonly quality: Quality;
}
