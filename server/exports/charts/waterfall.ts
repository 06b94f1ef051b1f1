import { barX, ruleX } from "@observablehq/plot";
import type { WaterfallDrawing } from "@/server/contracts/chart";
import { axisColour, mainColour, mutedColour } from "@/server/contracts/chart-palette";
import { textWidth } from "@/server/contracts/text-width";
import { smallSize, type Drawn } from "./drawn";
import { rowsPlot } from "./rows-plot";
import { weightedText } from "./weighted-text";

const pastBar = 8;

interface Step {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly isTotal: boolean;
  readonly text: string;
}

/** Totals from zero, and between them each change where the one before it ended. */
export function waterfall({ steps }: WaterfallDrawing, width: number): Drawn {
  let level = 0;
  const bars = steps.map(({ value, role, text: words }, y): Step => {
    const from = role === "total" ? 0 : level;
    const to = from + value;
    level = to;
    return { y, from, to, end: Math.max(from, to), isTotal: role === "total", text: words };
  });
  return rowsPlot({
    ...{ width, fromZero: true },
    rows: steps.map(({ label, role }) => ({ name: label, strong: role === "total" })),
    thresholds: [],
    values: bars.flatMap(({ from, to }) => [from, to]),
    pastMarks:
      pastBar + Math.max(...steps.map((step) => textWidth(step.text, { size: smallSize, bold: true }))),
    marks: [
      ruleX(bars.slice(0, -1), { x: "to", y1: "y", y2: (step: Step) => step.y + 1, stroke: axisColour }),
      barX(bars, {
        ...{ x1: "from", x2: "to", y: "y", stroke: (step: Step) => (step.isTotal ? mainColour : "#767676") },
        fill: (step: Step) => (step.isTotal ? mainColour : mutedColour),
      }),
      ...weightedText(bars, ({ isTotal }) => isTotal, {
        ...{ x: "end", y: "y", dx: pastBar, textAnchor: "start", text: "text" },
      }),
    ],
  });
}
