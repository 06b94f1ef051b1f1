import { dot, link, text } from "@observablehq/plot";
import type { PairedDotsDrawing } from "@/server/contracts/chart";
import { mainColour, moveColour } from "@/server/contracts/chart-palette";
import { textWidth } from "@/server/contracts/text-width";
import { ink, smallSize, type Drawn } from "./drawn";
import { keyRow } from "./key-row";
import { rowsPlot } from "./rows-plot";

const radius = 6;
const pastDots = 14;
const thick = 2;

type Row = PairedDotsDrawing["rows"][number];

/** Before and after on one scale, a row each: an empty dot, a filled one, and the change in words. */
export function pairedDots(drawing: PairedDotsDrawing, width: number): Drawn {
  const { rows, thresholds, beforeLabel, afterLabel } = drawing;
  const key = keyRow(
    [
      { label: beforeLabel, mark: circle("#fff") },
      { label: afterLabel, mark: circle(mainColour) },
    ],
    width,
  );
  const dots = rows.map((row, y) => ({ ...row, y, end: Math.max(row.before, row.after) }));
  const style = { y: "y", r: radius, stroke: mainColour, strokeWidth: thick } as const;
  const plot = rowsPlot({
    ...{ width, fromZero: false },
    rows: rows.map(({ label }) => ({ name: label })),
    thresholds,
    values: rows.flatMap(({ before, after }) => [before, after]),
    pastMarks:
      pastDots + Math.max(...rows.map((row) => textWidth(row.text, { size: smallSize, bold: false }))),
    marks: [
      link(dots, {
        ...{ x1: "before", x2: "after", y1: "y", y2: "y", stroke: moveColour, strokeWidth: thick },
      }),
      dot(dots, { ...style, x: "before", fill: "#fff" }),
      dot(dots, { ...style, x: "after", fill: mainColour }),
    ],
    words: [
      text(dots, {
        ...{ x: "end", y: "y", dx: pastDots, textAnchor: "start", text: (row: Row) => row.text },
        ...{ stroke: "#fff", strokeWidth: 4, fill: ink },
      }),
    ],
  });
  return {
    markup: `${key.markup}<g transform="translate(0 ${key.height})">${plot.markup}</g>`,
    height: key.height + plot.height,
  };
}

const circle = (fill: string) => (x: number, y: number) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${mainColour}" stroke-width="${thick}"/>`;
