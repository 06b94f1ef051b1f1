import { decimal } from "@/server/contracts/format";
import { niceTicks, tickPlaces } from "@/server/contracts/nice-ticks";
import { plainType, textWidth } from "@/server/contracts/text-width";

export interface ValueTick {
  readonly value: number;
  readonly label: string;
}

const wanted = 5;
const betweenLabels = 16;

/** Round values with their words. */
export function valueTicks(
  low: number,
  high: number,
  suffix: string,
  wantedTicks = wanted,
): readonly ValueTick[] {
  const values = niceTicks(low, high, wantedTicks);
  const places = tickPlaces(values);
  return values.map((value) => ({ value, label: `${decimal(value, places)}${suffix}` }));
}

/** Those of the ticks whose words stand side by side on the width: every one, every second, every third. */
export function thinnedTicks(ticks: readonly ValueTick[], width: number): readonly ValueTick[] {
  const widest = Math.max(...ticks.map(({ label }) => textWidth(label, plainType))) + betweenLabels;
  const every = Math.ceil((widest * Math.max(1, ticks.length - 1)) / Math.max(1, width));
  return ticks.filter((_, index) => index % every === 0);
}
