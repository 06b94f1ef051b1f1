/** Lines that the two official products draw for the same number, in percent. */
const WMT_LINE = 110;
const MAW_FULL = 100;
const MAW_OFFICER_LINE = 99;

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
 * Source: wmt-web and manage-a-workforce-ui page templates.
 * @example overCapacityFlag("wmt-table", 110) // false
 */
export function overCapacityFlag(rule: OverCapacityRule, workloadPercent: number): boolean {
  switch (rule) {
    case "wmt-table":
      return workloadPercent > WMT_LINE;
    case "maw-practitioner-row":
      return workloadPercent > MAW_FULL;
    case "maw-team-card":
      return workloadPercent >= MAW_FULL;
    case "maw-officer-card":
      return workloadPercent > MAW_OFFICER_LINE;
  }
}
