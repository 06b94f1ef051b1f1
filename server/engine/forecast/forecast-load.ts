import { MINUTES_AN_HOUR, MONTHS_A_YEAR } from "./calendar-constants";
import { power } from "../power";
import { fluidBacklog } from "./fluid-backlog";
import type { ForecastModel } from "./forecast-model";
import type { StaffMonths } from "./forecast-staff";
import type { ForecastTable } from "./forecast-table";
import type { ForecastUnit } from "./forecast-unit";
import type { Levers } from "./levers";

/**
 * Workload, people or cases per officer and work that waits, by month.
 *
 * Formulas: effective = officers, less those away, times (1 + overtime), less training, plus trainees and what loans
 * bring; workload % = 100 x ((work + added checks) / effective)^a; backlog as `fluidBacklog`, 0 at the position.
 * Units: FTE, %, FTE-months. Unknown where work or staff is, and where nobody is effective.
 * Parameters: those of `planCoefficients`.
 * @example 118 FTE of work for 100 effective officers, a = 1 // 118%, and 18 FTE-months wait after a month
 */
export function forecastLoad(
  model: ForecastModel,
  levers: Levers,
  staff: StaffMonths,
  table: ForecastTable,
): void {
  model.units.forEach((unit, place) => {
    const start = place * table.columns;
    const { service } = unit.unit;
    for (let cell = start; cell < start + table.columns; cell++) {
      table.coverFte[cell] = levers.values.coverFte?.[cell] ?? 0;
    }
    if (service !== "headquarters") loadUnit(unit, start, model, levers, staff, table);
  });
}

function loadUnit(
  unit: ForecastUnit,
  start: number,
  { coefficients }: ForecastModel,
  levers: Levers,
  { skilledFte }: StaffMonths,
  table: ForecastTable,
): void {
  const { caseload } = unit;
  const before = skilledFte[start] ?? NaN;
  const held = caseload ? caseload.availablePoints / coefficients.pointsAnOfficer : before;
  const exponent = exponentOf(unit, coefficients);
  let backlog = 0;
  for (let cell = start; cell < start + table.columns; cell++) {
    const now = held + ((skilledFte[cell] ?? NaN) - before);
    const effective = effectiveFte(now, cell, levers);
    const work = (table.workFte[cell] ?? NaN) + checkFte(cell, levers, table, coefficients.checkHoursAYear);
    table.effectiveFte[cell] = effective;
    table.workloadPercent[cell] = effective > 0 && work >= 0 ? workload(work / effective, exponent) : NaN;
    if (cell > start) backlog = fluidBacklog(backlog, work, effective);
    table.backlogFte[cell] = Number.isFinite(work - effective) ? backlog : NaN;
    table.perOfficer[cell] = perOfficer(unit, cell, start, table);
  }
}

function exponentOf({ unit, caseload }: ForecastUnit, coefficients: ForecastModel["coefficients"]): number {
  if (unit.service === "prison") return coefficients.prison.passThrough;
  return caseload ? 1 : coefficients.probation.passThrough;
}

const workload = (ratio: number, exponent: number) => (ratio > 0 ? 100 * power(ratio, exponent) : 0);

function effectiveFte(officers: number, cell: number, { values }: Levers): number {
  const present = 1 - (values.absentShare?.[cell] ?? 0);
  const hours = 1 + (values.overtimeHours?.[cell] ?? 0) - (values.trainingShare?.[cell] ?? 0);
  return officers * present * hours + (values.traineeFte?.[cell] ?? 0) + (values.helpFte?.[cell] ?? 0);
}

/** What added checks take of those who do them at the unit. */
function checkFte(cell: number, { values }: Levers, table: ForecastTable, hoursAYear: number): number {
  const minutes = values.checkMinutes?.[cell] ?? 0;
  if (minutes === 0) return 0;
  const releasesAYear = (table.releasesAMonth[cell] ?? NaN) * MONTHS_A_YEAR;
  return (releasesAYear * minutes) / MINUTES_AN_HOUR / hoursAYear;
}

function perOfficer(
  { unit, caseload }: ForecastUnit,
  cell: number,
  start: number,
  table: ForecastTable,
): number {
  const cover = table.coverFte[cell] ?? 0;
  const officers = table.inPostFte[cell] ?? NaN;
  if (unit.service === "prison") return ratio(table.population[cell] ?? NaN, officers + cover);
  if (!caseload) return NaN;
  const holding = caseload.officers + officers - (table.inPostFte[start] ?? NaN) + cover;
  return ratio(table.cases[cell] ?? NaN, holding);
}

const ratio = (people: number, officers: number) => (officers > 0 ? people / officers : NaN);
