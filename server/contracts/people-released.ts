const same = 1e-9;

/**
 * Whole people that a percentage of a pool makes, rounded down but for the last digit: 5% of 1,800 is 90. The same
 * number as the engine's whole quota, which the browser does not have.
 */
export function peopleReleased(poolFte: number, percent: number): number {
  return Math.floor((poolFte * percent) / 100 + same);
}
