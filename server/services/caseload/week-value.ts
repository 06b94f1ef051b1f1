import type { WeekMeasure } from "@/server/contracts/caseload";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { combine, divide, known, unknown, type Quantity } from "@/server/engine/quantity";
import { pointsGapFte } from "@/server/engine/workload/points-gap-fte";
import { workloadOrNoCapacity } from "@/server/engine/workload/workload-or-no-capacity";
import type { CaseloadWeek } from "./caseload-week";

/** What the sums of a week tell by themselves: risk takes posts as well, and tiers are told of one week. */
export type OwnMeasure = Exclude<WeekMeasure, "risk" | "tiers">;

/** One measure of one week; `before` is the week four weeks earlier. */
export function weekValue(
  measure: OwnMeasure,
  week: CaseloadWeek | undefined,
  before: CaseloadWeek | undefined,
  parameters: ParameterSet,
): Quantity {
  if (!week) return unknown("not-reported");
  if (week.suppressed) return unknown("suppressed");
  switch (measure) {
    case "workload":
      return workload(week);
    case "gap":
      return known(pointsGapFte(week.points, week.availablePoints, parameters));
    case "cases":
      return divide(known(week.cases), known(week.officers), "no-available-hours");
    case "reports":
      return week.reports === null ? unknown("outside-method") : known(week.reports);
    case "change":
      return change(week, before);
  }
}

const workload = ({ points, availablePoints }: CaseloadWeek) => workloadOrNoCapacity(points, availablePoints);

function change(week: CaseloadWeek, before: CaseloadWeek | undefined): Quantity {
  if (!before) return unknown("not-reported");
  if (before.suppressed) return unknown("suppressed");
  return combine([workload(week), workload(before)], (now, then) => now - then);
}
