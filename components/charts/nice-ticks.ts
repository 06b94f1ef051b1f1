const steps = [1, 2, 5, 10];
const wantedTicks = 5;
/** Room above and below, as a share of a step, so that no line lies on the edge. */
const edge = 0.25;

/** Round numbers that cover low to high, about five of them. */
export function niceTicks(low: number, high: number): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const magnitude = Number(`1e${Math.floor(Math.log10(span / wantedTicks))}`);
  const step = (steps.find((factor) => span / (factor * magnitude) <= wantedTicks) ?? 10) * magnitude;
  const first = Math.floor(low / step - edge);
  const last = Math.ceil(high / step + edge);
  return Array.from({ length: Math.max(2, last - first + 1) }, (_, index) => (first + index) * step);
}
