const steps = [1, 2, 5, 10];
const usualTicks = 5;
/** Room above and below, as a share of a step, so that no line lies on the edge. */
const edge = 0.25;

/** Round numbers that cover low to high, about as many as wanted. Below zero only where a value is: a count never is. */
export function niceTicks(low: number, high: number, wantedTicks = usualTicks): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const magnitude = Number(`1e${Math.floor(Math.log10(span / wantedTicks))}`);
  const step = (steps.find((factor) => span / (factor * magnitude) <= wantedTicks) ?? 10) * magnitude;
  const below = Math.floor(low / step - edge);
  const first = low >= 0 ? Math.max(0, below) : below;
  const last = Math.ceil(high / step + edge);
  return Array.from({ length: Math.max(2, last - first + 1) }, (_, index) => (first + index) * step);
}

/** Decimal places that tell the ticks apart. */
export function tickPlaces(ticks: readonly number[]): number {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return step >= 1 ? 0 : Math.ceil(-Math.log10(step));
}
