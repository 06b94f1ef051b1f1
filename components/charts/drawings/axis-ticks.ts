import { axisColour } from "@/server/contracts/chart-palette";
import type { ValueTick } from "../value-ticks";

/** What an axis needs to print exactly these ticks with their words. */
export function axisTicks(ticks: readonly ValueTick[]) {
  const labels = new Map(ticks.map(({ value, label }) => [value, label] as const));
  return {
    ticks: ticks.map(({ value }) => value),
    tickFormatter: (value: number) => labels.get(value) ?? "",
    interval: 0,
    tick: { className: "tick", fill: axisColour },
  };
}
