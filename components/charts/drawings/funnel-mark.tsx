import type { FunnelDrawing } from "@/server/contracts/chart";
import { axisColour, mainColour, thresholdColour } from "@/server/contracts/chart-palette";

interface FunnelMarkProps {
  readonly verdict: FunnelDrawing["points"][number]["verdict"];
  readonly x: number;
  readonly y: number;
}

/** Hollow circle, filled circle, diamond: three shapes that stay apart on paper. */
export function FunnelMark({ verdict, x, y }: FunnelMarkProps) {
  switch (verdict) {
    case "as expected":
      return (
        <circle
          className="chart-mark"
          cx={x}
          cy={y}
          r="4"
          fill="#fff"
          stroke={axisColour}
          strokeWidth="1.5"
        />
      );
    case "worth a look":
      return <circle className="chart-mark" cx={x} cy={y} r="5" fill={mainColour} />;
    case "different from expected":
      return <path className="chart-mark" d={`M${x} ${y - 7}l7 7l-7 7l-7-7z`} fill={thresholdColour} />;
  }
}
