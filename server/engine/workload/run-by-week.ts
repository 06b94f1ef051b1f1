import type { PlainDate } from "../facts";
import type { SustainedRule, WorkloadWeek } from "./sustained-overload";

/** `sustained`: over the line in enough weeks running, this one the last; `over`: over, and not yet as long. */
export type WeekState = "sustained" | "over" | "under" | "missing";

export interface RunWeek {
  readonly week: PlainDate;
  readonly state: WeekState;
}

/**
 * The four-week rule week by week: in which weeks a workload was already excessive, only over, or neither.
 *
 * Rule: that of `sustainedOverload`, asked of each week with what was known by then; a missing week is said to be
 * missing, and neither ends a run nor counts. Weeks must be in order. Units: weeks.
 * Source: written answer 172934, 30 March 2021. Parameters: `line.over` and `rule.sustained-weeks`, passed in.
 * @example 111, 112, 113, 115, 109 with line 110 and 4 weeks // over, over, over, sustained, under
 */
export function runByWeek(weeks: readonly WorkloadWeek[], rule: SustainedRule): readonly RunWeek[] {
  let runWeeks = 0;
  return weeks.map(({ week, workloadPercent }) => {
    if (!workloadPercent?.known) return { week, state: "missing" };
    runWeeks = workloadPercent.value > rule.overPercent ? runWeeks + 1 : 0;
    if (runWeeks === 0) return { week, state: "under" };
    return { week, state: runWeeks >= rule.weeks ? "sustained" : "over" };
  });
}
