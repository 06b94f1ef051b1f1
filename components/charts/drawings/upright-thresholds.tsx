import { ReferenceLine } from "recharts";
import type { ChartThreshold } from "@/server/contracts/chart";
import { thresholdColour, thresholdDashes } from "../palette";

/** Dashed lines down all rows. A function, not a component: the chart looks for its parts among its children. */
export function uprightThresholds(thresholds: readonly ChartThreshold[]) {
  return thresholds.map((threshold) => (
    <ReferenceLine
      key={threshold.label}
      className="threshold"
      x={threshold.value}
      stroke={thresholdColour}
      strokeWidth={2}
      strokeDasharray={thresholdDashes}
    />
  ));
}
