import type { Drawing } from "@/server/contracts/chart";
import type { DrawingProps } from "./drawing-props";
import { FunnelChart } from "./funnel-chart";
import { HeatmapChart } from "./heatmap-chart";
import { LinesChart } from "./lines-chart";
import { PairedDotsChart } from "./paired-dots-chart";
import { RankedBarsChart } from "./ranked-bars-chart";
import { StackedBarsChart } from "./stacked-bars-chart";
import { WaterfallChart } from "./waterfall-chart";

/** The drawing of a model. It and all below it come as files of their own, after the page. */
export default function DrawnChart({ drawing, ...rest }: DrawingProps<Drawing>) {
  switch (drawing.kind) {
    case "ranked-bars":
      return <RankedBarsChart drawing={drawing} {...rest} />;
    case "lines":
      return <LinesChart drawing={drawing} {...rest} />;
    case "paired-dots":
      return <PairedDotsChart drawing={drawing} {...rest} />;
    case "waterfall":
      return <WaterfallChart drawing={drawing} {...rest} />;
    case "funnel":
      return <FunnelChart drawing={drawing} {...rest} />;
    case "stacked-bars":
      return <StackedBarsChart drawing={drawing} {...rest} />;
    case "heatmap":
      return <HeatmapChart drawing={drawing} {...rest} />;
  }
}
