import type { ChartThreshold } from "@/server/contracts/chart";
import { thresholdNames } from "../threshold-heads";
import type { ValueScale } from "../value-scale";

interface ThresholdNamesProps {
  readonly thresholds: readonly ChartThreshold[];
  readonly scale: ValueScale;
  readonly width: number;
}

/** Names above their upright lines. */
export function ThresholdNames({ thresholds, scale, width }: ThresholdNamesProps) {
  return thresholdNames(thresholds, scale, width).map(({ label, x, y, anchor }) => (
    <text key={label} className="threshold-label halo" x={x} y={y} textAnchor={anchor}>
      {label}
    </text>
  ));
}
