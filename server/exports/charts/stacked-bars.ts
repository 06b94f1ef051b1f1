import { barX, text } from "@observablehq/plot";
import type { StackedBarsDrawing } from "@/server/contracts/chart";
import { categoryColours, mainColour } from "@/server/contracts/chart-palette";
import { textWidth } from "@/server/contracts/text-width";
import { smallSize, type Drawn } from "./drawn";
import { keyRow } from "./key-row";
import { rowsPlot } from "./rows-plot";

const pastBar = 8;

interface Piece {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly fill: string;
}

/** One bar a row, taken apart in the order of the palette, the total past its end. */
export function stackedBars(drawing: StackedBarsDrawing, width: number): Drawn {
  const { rows, parts, thresholds, scaleEnd } = drawing;
  const fills = parts.map((_, index) => categoryColours[index % categoryColours.length] ?? mainColour);
  const key = keyRow(
    parts.map((label, index) => ({
      label,
      mark: (x: number, y: number) =>
        `<rect x="${x - 9}" y="${y - 7}" width="18" height="14" fill="${fills[index]}"/>`,
    })),
    width,
  );
  const pieces = rows.flatMap(({ values }, y) => piecesOf(values, y, fills));
  const ends = rows.map((row, y) => ({
    y,
    text: row.text,
    end: row.values.reduce((sum, each) => sum + each, 0),
  }));
  const plot = rowsPlot({
    ...{ width, fromZero: true },
    rows: rows.map(({ label }) => ({ name: label })),
    thresholds,
    values: [...ends.map(({ end }) => end), scaleEnd ?? 0],
    pastMarks: pastBar + Math.max(...rows.map((row) => textWidth(row.text, { size: smallSize, bold: true }))),
    marks: [
      barX(pieces, {
        x1: "from",
        x2: "to",
        y: "y",
        fill: "fill",
        stroke: "#fff",
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      text(ends, { x: "end", y: "y", dx: pastBar, textAnchor: "start", text: "text", fontWeight: 700 }),
    ],
  });
  return {
    markup: `${key.markup}<g transform="translate(0 ${key.height})">${plot.markup}</g>`,
    height: key.height + plot.height,
  };
}

function piecesOf(values: readonly number[], y: number, fills: readonly string[]): readonly Piece[] {
  let level = 0;
  return values.map((value, index) => {
    const piece = { y, from: level, to: level + value, fill: fills[index] ?? mainColour };
    level = piece.to;
    return piece;
  });
}
