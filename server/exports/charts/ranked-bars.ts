import { barX } from "@observablehq/plot";
import type { RankedBarsDrawing } from "@/server/contracts/chart";
import { mainColour } from "@/server/contracts/chart-palette";
import { textWidth } from "@/server/contracts/text-width";
import { hatch, ink, smallSize, type Drawn } from "./drawn";
import { rowsPlot } from "./rows-plot";
import { weightedText } from "./weighted-text";

const pastBar = 8;

/** Bars from zero in their groups, each with its number at its end; what is modelled is hatched. */
export function rankedBars({ groups, thresholds }: RankedBarsDrawing, width: number): Drawn {
  const told = groups.filter(({ bars }) => bars.length > 0);
  const withHeads = told.length > 1;
  const rows = told.flatMap(({ label, modelled, bars }) => [
    ...(withHeads ? [{ name: label, isHead: true, bar: null, modelled }] : []),
    ...bars.map((bar) => ({ name: bar.label, strong: bar.strong, bar, modelled })),
  ]);
  const bars = rows.flatMap(({ bar, modelled }, y) =>
    bar ? [{ ...bar, modelled, y, end: Math.max(0, bar.value) }] : [],
  );
  return rowsPlot({
    ...{ width, rows, thresholds, fromZero: true, values: bars.map(({ value }) => value) },
    pastMarks: pastBar + Math.max(...bars.map((bar) => textWidth(bar.text, { size: smallSize, bold: true }))),
    marks: [
      barX(bars, {
        ...{ x: "value", y: "y", stroke: mainColour },
        fill: (bar: { readonly modelled: boolean }) => (bar.modelled ? hatch : mainColour),
      }),
    ],
    words: [
      ...weightedText(bars, ({ strong }) => strong, {
        ...{ x: "end", y: "y", dx: pastBar, textAnchor: "start", text: "text" },
        ...{ stroke: "#fff", strokeWidth: 4, fill: ink },
      }),
    ],
  });
}
