import { MONTHS_A_YEAR } from "./calendar-constants";
import { power } from "../power";
import { caseTypes } from "../vocabulary";
import type { ForecastModel } from "./forecast-model";
import type { ForecastTable } from "./forecast-table";
import type { ForecastUnit, UnitCaseload } from "./forecast-unit";
import type { Levers } from "./levers";

/**
 * Work by month: people held and places in prisons, cases and their points in probation.
 *
 * Formulas: prisons work = required x max(1, occupancy / reference)^e, people held as they are but for a plan;
 * probation cases next month = cases + starts - ends, starts and ends = cases / months under supervision, work = points
 * / points that one officer can carry. A suspended case has the points of a suspended one; cases that moved between
 * units bring their own points, of which a suspension takes the same share as of the unit's other cases. Units: FTE of work, people,
 * cases, releases a month. Unknown where its inputs are. Parameters: those of `planCoefficients`.
 * @example 100 required, occupancy a tenth above the reference, e = 0.5 // 104.9 FTE of work
 */
export function forecastDemand(model: ForecastModel, levers: Levers, table: ForecastTable): void {
  model.units.forEach((unit, place) => {
    const start = place * table.columns;
    if (unit.unit.service === "prison") prisonDemand(unit, start, model, levers, table);
    else if (unit.unit.service === "probation") probationDemand(unit, start, model, levers, table);
  });
}

function prisonDemand(
  unit: ForecastUnit,
  start: number,
  { coefficients }: ForecastModel,
  { values }: Levers,
  table: ForecastTable,
): void {
  const required = valueOf(unit.requiredFte);
  const held = valueOf(unit.population);
  const places = valueOf(unit.operationalCapacity);
  const { occupancyElasticity, referenceOccupancy } = coefficients;
  for (let cell = start; cell < start + table.columns; cell++) {
    const posts = required + (values.requiredFte?.[cell] ?? 0);
    const people = held + (values.people?.[cell] ?? 0);
    const crowding = people / (places + (values.places?.[cell] ?? 0)) / referenceOccupancy;
    table.requiredFte[cell] = posts;
    table.population[cell] = people;
    table.workFte[cell] = posts * crowdingIndex(crowding, occupancyElasticity);
    table.releasesAMonth[cell] = unit.releasesAYear / MONTHS_A_YEAR + (values.releases?.[cell] ?? 0);
  }
}

function probationDemand(
  unit: ForecastUnit,
  start: number,
  model: ForecastModel,
  levers: Levers,
  table: ForecastTable,
): void {
  const required = valueOf(unit.requiredFte);
  table.requiredFte.fill(required, start, start + table.columns);
  // Without a week the gap itself is the work: the workload is then inferred from it.
  if (unit.caseload === null) table.workFte.fill(required, start, start + table.columns);
  else caseDemand(unit.caseload, start, model, levers, table);
}

function caseDemand(
  caseload: UnitCaseload,
  start: number,
  { coefficients }: ForecastModel,
  { values }: Levers,
  table: ForecastTable,
): void {
  table.cases.fill(0, start, start + table.columns);
  table.workFte.fill(caseload.otherPoints / coefficients.pointsAnOfficer, start, start + table.columns);
  caseTypes.forEach((type, row) => {
    const first = caseload.cases[row] ?? 0;
    const cases = stockOf(
      first,
      coefficients.supervisionMonths[row] ?? 1,
      values[`${type}Starts`],
      start,
      table,
    );
    const each = first > 0 ? (caseload.points[row] ?? 0) / first : 0;
    const saved = Math.max(0, each - coefficients.suspendedPoints);
    const moved = values[`${type}Cases`];
    const suspended = values[`${type}Suspended`];
    const transferred = values[`${type}Transferred`];
    const transferredPoints = values[`${type}TransferredPoints`];
    const savedShare = each > 0 ? saved / each : 1;
    for (let month = 0; month < table.columns; month++) {
      const cell = start + month;
      const held = (cases[month] ?? 0) + lever(moved, cell);
      const scored = held * (each - lever(suspended, cell) * saved);
      const brought = lever(transferredPoints, cell) * (1 - lever(suspended, cell) * savedShare);
      table.cases[cell] = (table.cases[cell] ?? 0) + held + lever(transferred, cell);
      table.workFte[cell] = (table.workFte[cell] ?? 0) + (scored + brought) / coefficients.pointsAnOfficer;
    }
  });
}

const lever = (values: Float64Array | undefined, cell: number) => values?.[cell] ?? 0;

/** Cases of one type by month. Starts and ends are equal until a plan moves them: then what is held keeps to the digit. */
function stockOf(
  first: number,
  months: number,
  starts: Float64Array | undefined,
  start: number,
  { columns }: ForecastTable,
): Float64Array {
  const stocks = new Float64Array(columns).fill(first);
  if (starts === undefined) return stocks;
  let stock = first;
  for (let month = 1; month < columns; month++) {
    const more = starts[start + month] ?? 0;
    if (more !== 0 || stock !== first) stock += (first / months) * (1 + more) - stock / months;
    stocks[month] = stock;
  }
  return stocks;
}

/** No credit for empty places; an unknown occupancy stays unknown. */
function crowdingIndex(crowding: number, elasticity: number): number {
  if (crowding > 1) return power(crowding, elasticity);
  return Number.isNaN(crowding) ? NaN : 1;
}

function valueOf(quantity: ForecastUnit["requiredFte"]): number {
  return quantity.known ? quantity.value : NaN;
}
