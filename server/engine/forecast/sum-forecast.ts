import { divide, known, unknown, type Quantity } from "../quantity";
import type { ForecastModel } from "./forecast-model";
import type { ForecastTable } from "./forecast-table";

/** Units together in one month: sums first, ratios last. */
export interface ForecastSum {
  /** Units whose staffing is known; the rest are in no sum. */
  readonly units: number;
  readonly requiredFte: number;
  readonly inPostFte: number;
  readonly coverFte: number;
  /** Sum of the shortfalls of units that are short: a surplus does not help a neighbour. */
  readonly grossShortfallFte: number;
  readonly shortfallPercent: Quantity;
  readonly shortfallAfterCoverPercent: Quantity;
  /** Work over effective staff of the units where both are known. */
  readonly workPercent: Quantity;
  readonly backlogFte: number;
}

/**
 * Sum of some units of a forecast in one month.
 *
 * Formulas: shortfall % = 100 x (required - in post) / required; after cover, in post and cover; work % = 100 x work /
 * effective. Units: FTE, %. Unknown: `not-reported` where no unit has staffing.
 * @example 90 of 100 and 35 of 50 in post // 16.7% short
 */
export function sumForecast(
  model: ForecastModel,
  table: ForecastTable,
  codes: readonly string[],
  month: number,
): ForecastSum {
  const sum = { units: 0, requiredFte: 0, inPostFte: 0, coverFte: 0, grossShortfallFte: 0 };
  const load = { work: 0, effective: 0, backlogFte: 0 };
  for (const code of codes) {
    const cell = (model.places.get(code) ?? NaN) * table.columns + month;
    const required = table.requiredFte[cell] ?? NaN;
    const inPost = table.inPostFte[cell] ?? NaN;
    if (Number.isNaN(required - inPost)) continue;
    sum.units++;
    sum.requiredFte += required;
    sum.inPostFte += inPost;
    sum.coverFte += table.coverFte[cell] ?? 0;
    sum.grossShortfallFte += Math.max(0, required - inPost);
    const work = table.workFte[cell] ?? NaN;
    const effective = table.effectiveFte[cell] ?? NaN;
    if (Number.isNaN(work - effective)) continue;
    load.work += work;
    load.effective += effective;
    load.backlogFte += table.backlogFte[cell] ?? 0;
  }
  const short = (officers: number) => percentOf(sum.requiredFte - officers, sum.requiredFte);
  return {
    ...sum,
    shortfallPercent: short(sum.inPostFte),
    shortfallAfterCoverPercent: short(sum.inPostFte + sum.coverFte),
    workPercent: percentOf(load.work, load.effective),
    backlogFte: load.backlogFte,
  };
}

function percentOf(part: number, whole: number): Quantity {
  return whole > 0 ? divide(known(100 * part), known(whole), "not-reported") : unknown("not-reported");
}
