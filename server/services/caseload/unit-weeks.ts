import type { UnitWeekSums } from "@/server/engine/facts";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { sumWeeks } from "@/server/engine/position/sum-weeks";
import type { CaseloadWeek, CaseloadWeeks } from "./caseload-week";
import { weekKey, type WeekCounts } from "./load-week-counts";

/** The measured weeks of a unit. One with fewer officers than may be told of is suppressed, not left out. */
export function unitWeeks(
  code: string,
  rows: readonly UnitWeekSums[],
  counts: WeekCounts,
  parameters: ParameterSet,
): CaseloadWeeks {
  const least = parameters.value("disclosure.minimum-officers");
  const weeks = sumWeeks(rows).map((sums): CaseloadWeek => {
    const count = counts.get(weekKey(code, sums.week));
    const suppressed = sums.officers < least;
    return {
      week: sums.week,
      officers: sums.officers,
      points: sums.points,
      availablePoints: sums.availablePoints,
      cases: count?.cases ?? 0,
      reports: count?.reports ?? 0,
      suppressed,
      hiddenOfficers: suppressed ? sums.officers : 0,
    };
  });
  return new Map(weeks.map((each) => [each.week, each]));
}
