import type { ForecastModel } from "@/server/engine/forecast/forecast-model";
import type { ForecastTable } from "@/server/engine/forecast/forecast-table";
import type { PlannedService } from "@/server/engine/parameter-set";

/** Figures of a whole service by month, each as a page tells it. NaN is unknown: no unit has it. */
export interface NationalMonths {
  /** Posts that neither those in post nor those on loan fill, % of those required. */
  readonly shortfall: Float64Array;
  /** Work, % of what those at work can do. */
  readonly work: Float64Array;
  /** Expected releases in error a year, at the rate of the month; stand-ins counted as in every total. */
  readonly errors: Float64Array;
  /** Held in prison. */
  readonly people: Float64Array;
  /** Assessments expected to be insufficient, %, by requirement. */
  readonly insufficient: Float64Array;
}
export type NationalFigure = keyof NationalMonths;

type Sums = Record<"required" | "officers" | "work" | "effective" | "weight", number>;

/** A service month by month: sums first, ratios last, of the units where the parts are known. One pass over its table. */
export function nationalMonths(
  { units }: ForecastModel,
  table: ForecastTable,
  service: PlannedService,
): NationalMonths {
  const places = units.flatMap(({ unit }, place) => (unit.service === service ? [place] : []));
  const empty = () => new Float64Array(table.columns).fill(NaN);
  const months = {
    ...{ shortfall: empty(), work: empty(), errors: empty(), people: empty(), insufficient: empty() },
  };
  for (let month = 0; month < table.columns; month++) {
    const sums: Sums = { required: 0, officers: 0, work: 0, effective: 0, weight: 0 };
    let insufficient = 0;
    for (const place of places) {
      const cell = place * table.columns + month;
      addStaff(sums, cell, table);
      addTo(months.errors, month, table.errorsAYear[cell]);
      addTo(months.people, month, table.population[cell]);
      const share = (table.insufficientPercent[cell] ?? NaN) * (table.requiredFte[cell] ?? NaN);
      if (Number.isNaN(share)) continue;
      insufficient += share;
      sums.weight += table.requiredFte[cell] ?? 0;
    }
    if (sums.required > 0) months.shortfall[month] = (100 * (sums.required - sums.officers)) / sums.required;
    if (sums.effective > 0) months.work[month] = (100 * sums.work) / sums.effective;
    if (sums.weight > 0) months.insufficient[month] = insufficient / sums.weight;
  }
  return months;
}

function addStaff(sums: Sums, cell: number, table: ForecastTable): void {
  const required = table.requiredFte[cell] ?? NaN;
  const inPost = table.inPostFte[cell] ?? NaN;
  if (Number.isNaN(required - inPost)) return;
  sums.required += required;
  sums.officers += inPost + (table.coverFte[cell] ?? 0);
  const work = table.workFte[cell] ?? NaN;
  const effective = table.effectiveFte[cell] ?? NaN;
  if (Number.isNaN(work - effective)) return;
  sums.work += work;
  sums.effective += effective;
}

/** The first value that is known makes the sum known. */
function addTo(values: Float64Array, month: number, more = NaN): void {
  if (Number.isNaN(more)) return;
  const before = values[month] ?? NaN;
  values[month] = Number.isNaN(before) ? more : before + more;
}
