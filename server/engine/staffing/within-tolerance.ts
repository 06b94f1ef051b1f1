import type { Quantity } from "../quantity";

/**
 * Whether a unit is "well within tolerance" of its target; null when a figure is unknown or nothing is required.
 *
 * Rule: 100 x in post / target is at least the tolerance. Units: FTE, percent.
 * Source: written answer 11803, 6 February 2024. Parameter: `flag.tolerance` (97.5), passed in.
 * @example 97.4 of 100 against 97.5% // false
 */
export function withinTolerance(
  inPostFte: Quantity,
  targetFte: Quantity,
  tolerancePercent: number,
): boolean | null {
  if (!inPostFte.known || !targetFte.known || targetFte.value <= 0) return null;
  return 100 * inPostFte.value >= tolerancePercent * targetFte.value;
}
