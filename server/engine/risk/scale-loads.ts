import type { ParameterSet } from "../parameter-set";
import { power } from "../power";
import type { ReleaseUnit } from "./release-units";

/** Officers required over officers in post, nationally, at two dates. */
export interface NationalLoads {
  /** At the date that is wanted. */
  readonly then: number;
  /** At the date of the units. */
  readonly now: number;
}

/**
 * The units' loads moved to a date at which none are published by prison, by what the national shortage did between.
 *
 * Formula: w x (required / in post then / required / in post now)^a, for today's load; the load at full staffing has
 * no shortage in it and stays. An assumption: that every prison moved as the nation did.
 * @throws RangeError when a national load is not above 0.
 * Parameter: `prison.pass-through` (a).
 * @example 23,064.7 / 22,052.7 in March 2025 against 23,152.7 / 21,351.5 a year later // loads x 0.965
 */
export function scaleLoads(
  units: readonly ReleaseUnit[],
  national: NationalLoads,
  parameters: ParameterSet,
): readonly ReleaseUnit[] {
  const factor = power(national.then / national.now, parameters.value("prison.pass-through"));
  return units.map((unit) => ({ ...unit, workloadRatio: unit.workloadRatio * factor }));
}
