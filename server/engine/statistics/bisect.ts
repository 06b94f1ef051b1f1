/** Widths below this, relative to the larger of 1 and the root, are rounding. */
const CLOSE = 1e-15;
/** A width of 1e300 is halved to rounding in about 1,050 steps. */
const MOST_HALVINGS = 1100;

/**
 * Root of an increasing function between two points, by bisection.
 *
 * The function is taken to be at most 0 at `low` and at least 0 at `high`; the answer is within 1e-15 of the root,
 * relative to the larger of 1 and the root.
 * @example bisect((x) => x * x - 2, 0, 2) // 1.41421356
 */
export function bisect(increasing: (x: number) => number, low: number, high: number): number {
  let below = low;
  let above = high;
  for (let step = 0; step < MOST_HALVINGS; step += 1) {
    const middle = below + (above - below) / 2;
    if (above - below <= CLOSE * Math.max(1, Math.abs(middle))) return middle;
    if (increasing(middle) < 0) below = middle;
    else above = middle;
  }
  return below + (above - below) / 2;
}
