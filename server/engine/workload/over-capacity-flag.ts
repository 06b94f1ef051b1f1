import type { ParameterSet } from "../parameter-set";

/** Where in the official products: Workload Measurement Tool (wmt) or the allocation website (maw). */
export const overCapacityRules = [
  "wmt-table",
  "maw-practitioner-row",
  "maw-team-card",
  "maw-officer-card",
] as const;
export type OverCapacityRule = (typeof overCapacityRules)[number];

/**
 * Whether an official product shows a workload in red, by the rule of the place where it is shown.
 *
 * Rules: WMT tables and officer page above 110; allocation website: practitioner row above 100, team card at or above
 * 100, officer card above 99. Only for comparison with those products: our own line is `line.over`.
 * Parameters: `official-red.table`, `-practitioner`, `-officer`.
 * @example overCapacityFlag("wmt-table", 110, parameters) // false
 */
export function overCapacityFlag(
  rule: OverCapacityRule,
  workloadPercent: number,
  parameters: Pick<ParameterSet, "value">,
): boolean {
  switch (rule) {
    case "wmt-table":
      return workloadPercent > parameters.value("official-red.table");
    case "maw-practitioner-row":
      return workloadPercent > parameters.value("official-red.practitioner");
    case "maw-team-card":
      return workloadPercent >= parameters.value("official-red.practitioner");
    case "maw-officer-card":
      return workloadPercent > parameters.value("official-red.officer");
  }
}
