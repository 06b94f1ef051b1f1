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
    const [first, ...others] = units.flatMap((weeks) => weeks.get(date) ?? []);
    if (!first) return [];
    const sum = others.reduce(add, first);
    const { officers, hiddenOfficers } = sum;
    return [{ ...sum, suppressed: officers < least || (hiddenOfficers > 0 && hiddenOfficers < least) }];
  });
  return new Map(sums.map((sum) => [sum.week, sum]));
}

function add(sum: CaseloadWeek, week: CaseloadWeek): CaseloadWeek {
  return {
    ...sum,
    officers: sum.officers + week.officers,
    points: sum.points + week.points,
    availablePoints: sum.availablePoints + week.availablePoints,
    cases: sum.cases + week.cases,
    reports: sum.reports === null || week.reports === null ? null : sum.reports + week.reports,
    hiddenOfficers: sum.hiddenOfficers + week.hiddenOfficers,
  };
}
