import type { ParameterSet } from "../parameter-set";
import { bands, type Band } from "../vocabulary";

/**
 * Band of a workload percentage: spare, in range, stretched, over, severe or extreme.
 *
 * Rule: the first band whose upper bound is not below the workload; bounds are inclusive, so 110.0 is stretched and
 * anything above it over. Parameters: `band.spare` (90), `band.in-range` (100), `band.stretched` (110), `band.over`
 * (120), `band.severe` (150); beyond the last it is extreme.
 * @example band(118, parameters) // "over"
 */
export function band(workloadPercent: number, parameters: ParameterSet): Band {
  const within = bands.find(
    (name) => name !== "extreme" && workloadPercent <= parameters.value(`band.${name}`),
  );
  return within ?? "extreme";
}
