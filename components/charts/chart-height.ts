import type { Drawing } from "@/server/contracts/chart";
import { funnelHeight } from "./funnel-plan";
import type { Layout } from "./layout";
import { heatmapPlan } from "./heatmap-plan";
import { linesHeight } from "./lines-plan";
import { pairedDotsPlan } from "./paired-dots-plan";
import { rankedBarsPlan } from "./ranked-bars-plan";
import { stackedBarsPlan } from "./stacked-bars-plan";
import { waterfallPlan } from "./waterfall-plan";

/** Height of a drawing in pixels, known before it is drawn: its place is reserved with it. */
export function chartHeight(drawing: Drawing, layout: Layout): number {
  switch (drawing.kind) {
    case "ranked-bars":
      return rankedBarsPlan(drawing, layout).height;
    case "lines":
      return linesHeight;
    case "paired-dots":
      return pairedDotsPlan(drawing, layout).height;
    case "waterfall":
      return waterfallPlan(drawing, layout).height;
    case "funnel":
      return funnelHeight(layout);
    case "stacked-bars":
      return stackedBarsPlan(drawing, layout).height;
    case "heatmap":
      return heatmapPlan(drawing, layout).height;
  }
}
