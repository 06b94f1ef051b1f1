import type { ParameterSet } from "../parameter-set";

/**
 * Officers that the work of a week needs beyond those it has, all of it carried at 100%.
 *
 * Formula: (points - available points) / points of a full-time probation officer. Units: FTE; negative is room to spare.
 * Parameters: `points.nominal-target-po`.
 * @example 23,760 points of work on 21,600 available, 2,176 a full-time officer // 1.0 FTE short
 */
export function pointsGapFte(
  points: number,
  availablePoints: number,
  parameters: Pick<ParameterSet, "value">,
): number {
  return (points - availablePoints) / parameters.value("points.nominal-target-po");
}
