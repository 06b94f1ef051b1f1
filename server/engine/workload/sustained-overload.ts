import type { PlainDate } from "../facts";
import type { Quantity } from "../quantity";

export interface WorkloadWeek {
  readonly week: PlainDate;
  /** Null or unknown is a missing week. */
  readonly workloadPercent: Quantity | null;
}

export interface SustainedRule {
  /** A week counts when its workload is strictly above this. */
  readonly overPercent: number;
  /** Consecutive weeks that make a workload excessive. */
  readonly weeks: number;
}

export interface SustainedRun {
  readonly everExcessive: boolean;
  readonly excessiveNow: boolean;
  readonly longestRunWeeks: number;
  /** Weeks over the line in the run that is still open after the last week; 0 when none is. */
  readonly runNowWeeks: number;
  readonly runNowSince: PlainDate | null;
  /** Missing weeks since the open run began: "at least 4 weeks, 1 missing". */
  readonly missingInRunNow: number;
  /** First week of the first run that became excessive. */
  readonly firstExcessiveSince: PlainDate | null;
}

/**
 * The four-week rule: an officer over 110% in four consecutive weeks has an excessive workload.
 *
 * Rule: a week counts when it is strictly above the line; one week at or below it ends the run; a missing week neither
 * ends the run nor counts. Weeks must be in order. Units: weeks.
 * Source: written answer 172934, 30 March 2021. Parameters: `line.over` and `rule.sustained-weeks`, passed in.
 * @example 111, 112, 113, 115 with line 110 and 4 weeks // excessive, run 4
 * @example 111, 112, 109, 115, 116, 117 // not excessive: 109 ends the first run
 */
export function sustainedOverload(weeks: readonly WorkloadWeek[], rule: SustainedRule): SustainedRun {
  let runWeeks = 0;
  let since: PlainDate | null = null;
  let missing = 0;
  let longestRunWeeks = 0;
  let firstExcessiveSince: PlainDate | null = null;
  for (const { week, workloadPercent } of weeks) {
    if (!workloadPercent?.known) {
      if (runWeeks > 0) missing += 1;
    } else if (workloadPercent.value > rule.overPercent) {
      runWeeks += 1;
      since ??= week;
      longestRunWeeks = Math.max(longestRunWeeks, runWeeks);
      if (runWeeks >= rule.weeks) firstExcessiveSince ??= since;
    } else {
      runWeeks = 0;
      since = null;
      missing = 0;
    }
  }
  return {
    everExcessive: firstExcessiveSince !== null,
    excessiveNow: runWeeks > 0 && runWeeks >= rule.weeks,
    longestRunWeeks,
    runNowWeeks: runWeeks,
    runNowSince: since,
    missingInRunNow: missing,
    firstExcessiveSince,
  };
}
