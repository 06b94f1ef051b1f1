import type { ChartThreshold } from "@/server/contracts/chart";
import { boldType, textWidth } from "@/server/contracts/text-width";
import type { ValueScale } from "./value-scale";

const rowHeight = 22;
const baseline = 16;
const gap = 3;

/** Rows of names above the values: one for up to two thresholds, which lean away from each other. */
export function thresholdHeads(count: number): number {
  return (count <= 2 ? Math.min(1, count) : count) * rowHeight;
}

export interface ThresholdName {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** One name stands over its line; of two the lower ends at its line and the higher begins at its own. */
export function thresholdNames(
  thresholds: readonly ChartThreshold[],
  scale: ValueScale,
  width: number,
): readonly ThresholdName[] {
  if (thresholds.length === 2)
    return [...thresholds]
      .sort((a, b) => a.value - b.value)
      .map(({ label, value }, index) => ({
        label,
        x: scale.x(value) + (index === 0 ? gap : -gap),
        y: baseline,
        anchor: index === 0 ? "end" : "start",
      }));
  return thresholds.map(({ label, value }, index) => {
    const half = textWidth(label, boldType) / 2;
    const x = Math.max(half, Math.min(width - half, scale.x(value)));
    return { label, x, y: index * rowHeight + baseline, anchor: "middle" };
  });
}
