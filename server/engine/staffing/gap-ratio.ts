import { divide, known, type Quantity } from "../quantity";

/**
 * Shortfall as a multiple of the reference gap. Only for exports: on screen the distance is told in points and FTE.
 *
 * Formula: shortfall % / reference gap %. Units: ratio, 1 = on the line. Unknown: the reason of the shortfall;
 * `outside-method` when the line is 0. Parameter: `line.reference-gap`, passed in.
 * @example a shortfall of 28.3% against a 30% gap // 0.94
 */
export function gapRatio(shortfallPercent: Quantity, referenceGapPercent: number): Quantity {
  return divide(shortfallPercent, known(referenceGapPercent), "outside-method");
}
