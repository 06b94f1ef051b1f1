import type { HeatmapDrawing } from "@/server/contracts/chart";
import { axisColour, bandFills } from "@/server/contracts/chart-palette";
import { bandLabels } from "@/server/contracts/labels";
import { textWidth } from "@/server/contracts/text-width";
import { wrapText } from "@/server/contracts/wrap-text";
import type { Band } from "@/server/contracts/words";
import { ink, smallSize, textLine, type Drawn } from "./drawn";
import { keyRow } from "./key-row";
import { textLines } from "./text-lines";

const nameShare = 0.2;
const gap = 8;
const rowHeight = 28;
const headHeight = 44;
const cellSize = 11;
/** Between what is held and what is projected. */
const aheadGap = 10;
const drop = 4;

/** Rows by week, each cell its number on its band's fill; projected weeks stand apart with a dashed frame. */
export function heatmap({ columns, rows }: HeatmapDrawing, width: number): Drawn {
  const key = bandKey(width);
  const names = Math.min(widest(rows), width * nameShare);
  const held = columns.filter(({ projected }) => !projected).length;
  const cell = (width - names - gap - aheadGap) / columns.length;
  const left = (place: number) => names + gap + place * cell + (place >= held ? aheadGap : 0);
  const cells = rows.map(({ label, cells: own }, index) => {
    const top = headHeight + index * rowHeight;
    const lines = wrapText(label, names, { size: smallSize, bold: false });
    const first = top + rowHeight / 2 + drop - ((lines.length - 1) * textLine) / 2;
    const drawn = own.map((each, place) => box(each, left(place), top, cell, place >= held));
    return textLines(lines, names, first, { anchor: "end" }) + drawn.join("");
  });
  const markup = heads(columns, left) + cells.join("");
  return {
    markup: `${key.markup}<g transform="translate(0 ${key.height})">${markup}</g>`,
    height: key.height + headHeight + rows.length * rowHeight,
  };
}

const widest = (rows: HeatmapDrawing["rows"]) =>
  Math.max(...rows.map(({ label }) => textWidth(label, { size: smallSize, bold: false })));

type Cell = HeatmapDrawing["rows"][number]["cells"][number];

/** The number without its sign: the subtitle says what it is a percentage of. */
function box({ text, band }: Cell, x: number, y: number, width: number, isProjected: boolean): string {
  const { fill, whiteLetters } = band === null ? bandFills["in-range"] : bandFills[band];
  const frame = isProjected ? ` stroke="${axisColour}" stroke-dasharray="2 2"` : ` stroke="#cecece"`;
  const rect = `<rect x="${x.toFixed(1)}" y="${y + 1}" width="${(width - 1).toFixed(1)}" height="${rowHeight - 2}" fill="${fill}"${frame}/>`;
  const words = textLines([text.replace(/%$/, "")], x + (width - 1) / 2, y + rowHeight / 2 + drop, {
    ...{ size: cellSize, anchor: "middle", fill: whiteLetters ? "#fff" : ink },
    bold: band === "extreme",
  });
  return rect + words;
}

/** Months where they begin, days below them. */
function heads(columns: HeatmapDrawing["columns"], left: (place: number) => number): string {
  return columns
    .map(({ label, group, projected }, place) => {
      const before = columns[place - 1];
      const isFirst = before?.group !== group || before.projected !== projected;
      const month = isFirst ? textLines([group], left(place), smallSize, { size: 12, bold: true }) : "";
      return month + textLines([label], left(place) + 2, smallSize + textLine, { size: cellSize });
    })
    .join("");
}

function bandKey(width: number): Drawn {
  const bands = Object.keys(bandFills) as Band[];
  return keyRow(
    bands.map((band) => ({
      label: bandLabels[band],
      mark: (x: number, y: number) =>
        `<rect x="${x - 9}" y="${y - 7}" width="18" height="14" fill="${bandFills[band].fill}" stroke="${axisColour}"/>`,
    })),
    width,
  );
}
