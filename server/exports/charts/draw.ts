import type { Drawing } from "@/server/contracts/chart";
import type { Drawn } from "./drawn";
import { funnel } from "./funnel";
import { heatmap } from "./heatmap";
import { lines } from "./lines";
import { pairedDots } from "./paired-dots";
import { rankedBars } from "./ranked-bars";
import { stackedBars } from "./stacked-bars";
import { waterfall } from "./waterfall";

/** The drawing of a chart in a width, px; as high as it needs. */
export function draw(drawing: Drawing, width: number): Drawn {
  switch (drawing.kind) {
    case "ranked-bars":
      return rankedBars(drawing, width);
    case "lines":
      return lines(drawing, width);
    case "paired-dots":
      return pairedDots(drawing, width);
    case "waterfall":
      return waterfall(drawing, width);
    case "stacked-bars":
      return stackedBars(drawing, width);
    case "funnel":
      return funnel(drawing, width);
    case "heatmap":
      return heatmap(drawing, width);
  }
}
