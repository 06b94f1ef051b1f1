import type { ChartThreshold } from "@/server/contracts/chart";
import { boldType, textWidth } from "../text-width";
import { thresholdBaseline } from "../threshold-heads";
import type { ValueScale } from "../value-scale";

interface ThresholdNamesProps {
  readonly thresholds: readonly ChartThreshold[];
  readonly scale: ValueScale;
  readonly width: number;
}

/** Names above their upright lines, kept inside the drawing. */
export function ThresholdNames({ thresholds, scale, width }: ThresholdNamesProps) {
  return thresholds.map((threshold, index) => {
    const half = textWidth(threshold.label, boldType) / 2;
    const x = Math.max(half, Math.min(width - half, scale.x(threshold.value)));
    return (
      <text
        key={threshold.label}
        className="threshold-label halo"
        x={x}
        y={thresholdBaseline(index)}
        textAnchor="middle"
      >
        {threshold.label}
      </text>
    );
  });
}
