import { divide, known, type Quantity } from "../quantity";

export interface LoadedOfficers {
  readonly workloadPercent: number;
  readonly inPostFte: number;
}

/**
 * Mean workload of the officers of many units: each unit counts by its officers in post.
 *
 * Formula: sum of workload x officers in post / sum of officers in post. Units: percent.
 * Unknown: `not-reported` where no unit has officers and a workload.
 * @example 100% of 300 officers and 120% of 100 officers // 105%
 */
export function meanOverOfficers(units: readonly LoadedOfficers[]): Quantity {
  const officers = units.reduce((sum, { inPostFte }) => sum + inPostFte, 0);
  const load = units.reduce((sum, { workloadPercent, inPostFte }) => sum + workloadPercent * inPostFte, 0);
  return divide(known(load), known(officers), "not-reported");
}
