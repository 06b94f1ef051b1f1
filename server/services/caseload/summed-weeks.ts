import type { PlainDate } from "@/server/engine/facts";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { CaseloadWeek, CaseloadWeeks } from "./caseload-week";

/**
 * Weeks of many units added up. A sum is suppressed where taking the units that are shown from it would tell of fewer
 * officers than may be told of.
 */
export function summedWeeks(
  units: readonly CaseloadWeeks[],
  dates: readonly PlainDate[],
  parameters: ParameterSet,
): CaseloadWeeks {
  const least = parameters.value("disclosure.minimum-officers");
  const sums = dates.flatMap((date) => {
    let sum: Growing | null = null;
    for (const weeks of units) {
      const week = weeks.get(date);
      if (week && sum) add(sum, week);
      else if (week) sum = { ...week };
    }
    if (!sum) return [];
    const { officers, hiddenOfficers } = sum;
    return [{ ...sum, suppressed: officers < least || (hiddenOfficers > 0 && hiddenOfficers < least) }];
  });
  return new Map(sums.map((sum) => [sum.week, sum]));
}

type Growing = { -readonly [Key in keyof CaseloadWeek]: CaseloadWeek[Key] };

/** Adds in place: a nation of ten years has hundreds of thousands of unit weeks. */
function add(sum: Growing, week: CaseloadWeek): void {
  sum.officers += week.officers;
  sum.points += week.points;
  sum.availablePoints += week.availablePoints;
  sum.cases += week.cases;
  sum.reports = sum.reports === null || week.reports === null ? null : sum.reports + week.reports;
  sum.hiddenOfficers += week.hiddenOfficers;
}
