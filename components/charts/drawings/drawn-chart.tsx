import type { Drawing } from "@/server/contracts/chart";
import type { DrawingProps } from "./drawing-props";
import { LinesChart } from "./lines-chart";
import { RankedBarsChart } from "./ranked-bars-chart";

/** The drawing of a model. It and all below it come as files of their own, after the page. */
export default function DrawnChart({ drawing, ...rest }: DrawingProps<Drawing>) {
  switch (drawing.kind) {
    case "ranked-bars":
      return <RankedBarsChart drawing={drawing} {...rest} />;
    case "lines":
      return <LinesChart drawing={drawing} {...rest} />;
    case "paired-dots":
    case "waterfall":
    case "funnel":
    case "stacked-bars":
      return null;
  }
}
