const DECIMAL_BASE = 10;
/** Doubles within this of a half are a half that was computed: 0.125 x 100 must round as 12.5. */
const HALF_TOLERANCE = 1e-9;

/**
 * Rounds to a number of decimal places, halves to the even neighbour ("banker's rounding").
 * @example roundHalfEven(84.3137, 2) // 84.31
 * @example roundHalfEven(2.5, 0) // 2
 */
export function roundHalfEven(value: number, places: number): number {
  let scale = 1;
  for (let place = 0; place < places; place += 1) scale *= DECIMAL_BASE;
  const scaled = value * scale;
  const below = Math.floor(scaled);
  const isHalf = Math.abs(scaled - below - 1 / 2) < HALF_TOLERANCE;
  const rounded =
    isHalf && below % 2 === 0 ? below : Math.floor(scaled + 1 / 2 + (isHalf ? HALF_TOLERANCE : 0));
  return rounded / scale;
}
