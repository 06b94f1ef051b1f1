/** So few steps say nothing about how a figure moves. */
const fewestSteps = 6;
/** So many times its usual step is unlike a figure's past: of ordinary months of the bulletins about one in 300 is. */
const usualSteps = 8;
/** A change below a tenth, or below so many places or people, is never told: rounding and single wings do that. */
const smallestShare = 0.1;
const smallestDifference = 20;

/**
 * Whether a figure leaves its own trend: it has moved, since the last of its past values, by far more than it usually
 * moves from one to the next.
 * @param past earlier values, oldest first
 */
export function isOutlier(value: number, past: readonly number[]): boolean {
  const last = past.at(-1);
  if (last === undefined || past.length <= fewestSteps) return false;
  const steps = past.slice(1).map((each, place) => Math.abs(each - (past[place] ?? each)));
  const moved = Math.abs(value - last);
  const usual = median(steps);
  return moved > Math.max(usualSteps * usual, smallestShare * Math.abs(last), smallestDifference);
}

function median(values: readonly number[]): number {
  const inOrder = [...values].sort((a, b) => a - b);
  const middle = Math.floor(inOrder.length / 2);
  const upper = inOrder[middle] ?? 0;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[middle - 1] ?? 0) + upper) / 2;
}
