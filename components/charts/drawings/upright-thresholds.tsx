import { ReferenceLine } from "recharts";
import type { ChartThreshold } from "@/server/contracts/chart";
import { thresholdColour, thresholdDashes } from "@/server/contracts/chart-palette";

/**
 * Dashed lines down all rows, with white on either side so that dark bars do not swallow them. A function, not a
 * component: the chart looks for its parts among its children.
 */
export function uprightThresholds(thresholds: readonly ChartThreshold[]) {
  return thresholds.flatMap(({ label, value }) => [
    <ReferenceLine key={`${label} casing`} x={value} stroke="#fff" strokeWidth={4} />,
    <ReferenceLine
      key={label}
      className="threshold"
      x={value}
      stroke={thresholdColour}
      strokeWidth={2}
      strokeDasharray={thresholdDashes}
    />,
  ]);
}
