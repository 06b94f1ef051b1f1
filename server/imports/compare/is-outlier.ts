/** Fewer steps say nothing about how a figure usually moves: then a change by a third is far. */
const fewestSteps = 6;
const shareWithoutPast = 1 / 3;
/** So many times its usual step is unlike a figure's past: of the bulletins of 2018 to 2024 one figure in 95 is, four or five a month. */
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
  if (last === undefined) return false;
  const steps = past.slice(1).map((each, place) => Math.abs(each - (past[place] ?? each)));
  const moved = Math.abs(value - last);
  const far =
    steps.length < fewestSteps
      ? shareWithoutPast * Math.abs(last)
      : Math.max(usualSteps * median(steps), smallestShare * Math.abs(last));
  return moved > Math.max(far, smallestDifference);
}

function median(values: readonly number[]): number {
  const inOrder = [...values].sort((a, b) => a - b);
  const middle = Math.floor(inOrder.length / 2);
  const upper = inOrder[middle] ?? 0;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[middle - 1] ?? 0) + upper) / 2;
}
