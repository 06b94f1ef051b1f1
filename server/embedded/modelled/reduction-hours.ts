import type { ParameterSet } from "@/server/engine/parameter-set";
import type { RosterOfficer } from "./roster";
import { monthsInYear, weekCount, weeksInYear } from "./week-dates";

/** Hours a week taken off an officer in each of the weeks, by the official percentages. */
export function reductionHours(officer: RosterOfficer, parameters: ParameterSet): readonly number[] {
  return Array.from(
    { length: weekCount },
    (_, week) => (officer.hours * percent(officer, week, parameters)) / 100,
  );
}

function percent({ reduction, grade }: RosterOfficer, week: number, parameters: ParameterSet): number {
  switch (reduction.kind) {
    case "none":
      return 0;
    case "other":
      return reduction.share * 100;
    case "absent":
      return week >= reduction.fromWeek ? parameters.value("reduction.full-absence") : 0;
    case "trainee":
      return traineePercent(monthsServed(reduction.months, week), parameters);
    case "learning":
      return parameters.value(grade === "pso" ? "reduction.pso-learning" : "reduction.newly-qualified");
  }
}

/** Months served in a week by somebody whose months are known for the last one. */
function monthsServed(inLastWeek: number, week: number): number {
  return inLastWeek - ((weekCount - 1 - week) * monthsInYear) / weeksInYear;
}

function traineePercent(months: number, parameters: ParameterSet): number {
  const period = parameters.value("reduction.pqip-period-months");
  if (months < period) return parameters.value("reduction.pqip-first");
  if (months < 2 * period) return parameters.value("reduction.pqip-second");
  return parameters.value("reduction.pqip-third");
}
