import type { ParameterSet } from "../parameter-set";
import { power } from "../power";

const minutesAnHour = 60;

/** What an added check asks of the unit that does it. */
export interface CheckCost {
  readonly hoursAYear: number;
  /** The same time in posts. */
  readonly fte: number;
  /** The unit's workload with the checks to do. */
  readonly workloadRatio: number;
}

export interface CheckedUnit {
  readonly workloadRatio: number;
  readonly releasesAYear: number;
  readonly inPostFte: number;
}

/**
 * Time that added checks take, and what that makes of the workload of those who do them.
 *
 * Formula: hours = releases x coverage x minutes / 60; posts = hours / hours of a post in a year;
 * w' = (w^(1/a) + posts / in post)^a with a the pass-through of prisons. Units: hours a year, FTE, 1 = full.
 * Parameters: `error-risk.check-minutes`, `error-risk.officer-hours-year`, `prison.pass-through`.
 * @throws RangeError when nobody is in post to do the checks.
 * @example 1,560 releases, all checked, 30 minutes, 1,560 hours a post, 100 in post at 120% // 0.5 FTE: 120.5%
 */
export function checkCost(unit: CheckedUnit, coverage: number, parameters: ParameterSet): CheckCost {
  if (!(unit.inPostFte > 0)) {
    throw new RangeError(`An added check needs officers in post to do it, got ${unit.inPostFte}.`);
  }
  const hoursAYear =
    (unit.releasesAYear * coverage * parameters.value("error-risk.check-minutes")) / minutesAnHour;
  const fte = hoursAYear / parameters.value("error-risk.officer-hours-year");
  const passThrough = parameters.value("prison.pass-through");
  const work = power(unit.workloadRatio, 1 / passThrough) + fte / unit.inPostFte;
  return { hoursAYear, fte, workloadRatio: power(work, passThrough) };
}
