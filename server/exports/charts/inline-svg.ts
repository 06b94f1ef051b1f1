import type { ChartModel, Drawing } from "@/server/contracts/chart";
import { escapeMarkup } from "@/server/contracts/escape-markup";
import { draw } from "./draw";

/** As wide as two drawings stand side by side on A4 with letters that can be read, px of the drawing. */
const width = 400;
/** Heights that a drawing may take beside much and little else, px of the drawing. */
const rooms = { low: 240, high: 310 };
export type Room = keyof typeof rooms;

const mostRows = 10;
const fewestRows = 3;

interface InlineSvg {
  readonly markup: string;
  /** Rows that there was no room for. */
  readonly left: number;
}

/**
 * The drawing of a chart as a part of a page, without what happened meanwhile: title, source and foot the page says in
 * its own letters. It scales with its place. What is modelled is hatched with the pattern that every page defines.
 */
export function inlineSvg(chart: Pick<ChartModel, "drawing" | "textAlternative">, room: Room): InlineSvg {
  for (let rows = mostRows; ; rows--) {
    const { drawing, left } = cut(chart.drawing, rows);
    const { markup, height } = draw(drawing, width);
    if (height > rooms[room] && isCut(drawing) && rows > fewestRows) continue;
    const words = left > 0 ? drawnWords(drawing) : chart.textAlternative;
    return { markup: svg(markup, Math.ceil(height), words), left };
  }
}

/** Names that the library gives its groups of marks: inside a picture nobody hears them, and they are no names of anything. */
const innerNames = / aria-(?:label|description|hidden)="[^"]*"/g;

function svg(markup: string, height: number, words: string): string {
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(words)}"`,
    ` font-family="Arial, 'Liberation Sans', Arimo, sans-serif">${markup.replace(innerNames, "")}</svg>`,
  ].join("");
}

const isCut = ({ kind }: Drawing) => kind === "ranked-bars" || kind === "paired-dots";

/** The first rows of a drawing, of each of its groups alike, and how many are left out. */
function cut(drawing: Drawing, rows: number): { readonly drawing: Drawing; readonly left: number } {
  if (drawing.kind === "paired-dots") {
    const left = Math.max(0, drawing.rows.length - rows);
    return { drawing: { ...drawing, rows: drawing.rows.slice(0, rows) }, left };
  }
  if (drawing.kind === "lines") return { drawing: { ...drawing, events: [] }, left: 0 };
  if (drawing.kind !== "ranked-bars") return { drawing, left: 0 };
  const each = Math.ceil(rows / Math.max(1, drawing.groups.length));
  const groups = drawing.groups.map((group) => ({ ...group, bars: group.bars.slice(0, each) }));
  const left = drawing.groups.reduce((sum, { bars }) => sum + Math.max(0, bars.length - each), 0);
  return { drawing: { ...drawing, groups }, left };
}

/** What is drawn, for those who do not see it: the chart's own words tell of all rows. */
function drawnWords(drawing: Drawing): string {
  if (drawing.kind === "paired-dots")
    return `Pairs of dots, ${drawing.beforeLabel} and ${drawing.afterLabel}: ${drawing.rows.map(({ label, text }) => `${label} ${text}`).join(", ")}.`;
  if (drawing.kind !== "ranked-bars") return "";
  const groups = drawing.groups.map(
    ({ label, bars }) =>
      `${label ? `${label}: ` : ""}${bars.map((bar) => `${bar.label} ${bar.text}`).join(", ")}.`,
  );
  return `Bars. ${groups.join(" ")}${drawing.thresholds.map(({ label }) => ` Line: ${label}.`).join("")}`;
}
