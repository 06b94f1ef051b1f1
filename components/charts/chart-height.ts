import type { Drawing } from "@/server/contracts/chart";
import type { Layout } from "./layout";
import { linesHeight } from "./lines-plan";
import { rankedBarsPlan } from "./ranked-bars-plan";

/** Height of a drawing in pixels, known before it is drawn: its place is reserved with it. */
export function chartHeight(drawing: Drawing, layout: Layout): number {
  switch (drawing.kind) {
    case "ranked-bars":
      return rankedBarsPlan(drawing, layout).height;
    case "lines":
    case "paired-dots":
    case "waterfall":
    case "funnel":
    case "stacked-bars":
      return linesHeight;
  }
}
