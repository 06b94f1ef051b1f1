import type { ChartFile, ChartShape } from "@/server/contracts/chart-file";
import { escapeMarkup } from "@/server/contracts/escape-markup";
import { textWidth } from "@/server/contracts/text-width";
import { wrapText } from "@/server/contracts/wrap-text";
import { draw } from "./draw";
import { hatchPattern, secondInk, smallSize, type Drawn } from "./drawn";
import { textLines } from "./text-lines";

const edge = 32;
const naturalWidth = 960;
/** Wider layouts that are tried until a drawing fits its shape; it is then shown smaller. */
const widths = [960, 1120, 1280, 1440, 1600, 1920, 2240, 2560];
const pictures: Record<Exclude<ChartShape, "page">, { readonly width: number; readonly height: number }> = {
  wide: { width: 960, height: 540 },
  square: { width: 720, height: 720 },
};

/**
 * A chart as a picture that needs nothing else: message, measure, drawing, source, date, how far to trust it. The same
 * chart gives the same bytes.
 */
export function chartSvg(chart: ChartFile, shape: ChartShape): string {
  if (shape === "page") {
    const page = laidOut(chart, naturalWidth);
    return svg(
      chart,
      page.markup,
      { width: naturalWidth, height: page.height },
      { width: naturalWidth, height: page.height },
    );
  }
  const size = pictures[shape];
  const ratio = size.height / size.width;
  const candidates = widths.filter((width) => width >= size.width);
  const width =
    candidates.find((each) => laidOut(chart, each).height <= each * ratio) ?? candidates.at(-1) ?? size.width;
  const page = laidOut(chart, width);
  const box = { width, height: Math.max(page.height, Math.round(width * ratio)) };
  return svg(chart, page.markup, size, box);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function svg({ title, textAlternative }: ChartFile, markup: string, size: Size, box: Size): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${box.width} ${box.height}" role="img" aria-labelledby="title desc" font-family="Arimo, Arial, Helvetica, sans-serif">`,
    `<title id="title">${escapeMarkup(title)}</title><desc id="desc">${escapeMarkup(textAlternative)}</desc>`,
    `<defs>${hatchPattern}</defs>`,
    `<rect width="${box.width}" height="${box.height}" fill="#fff"/>${markup}</svg>`,
  ].join("");
}

/** Every part under the one before it. */
function laidOut(chart: ChartFile, width: number): Drawn {
  const inner = width - 2 * edge;
  const parts = [
    marking(chart, width),
    words(wrapText(chart.title, inner, { size: 24, bold: true }), { size: 24, line: 30, bold: true }),
    words(wrapText(chart.subtitle, inner, { size: 16, bold: false }), {
      size: 16,
      line: 22,
      fill: secondInk,
    }),
    chart.warning === null ? nothing : warning(chart.warning),
    spaced(draw(chart.drawing, inner)),
    words(
      chart.foot.flatMap((line) => wrapText(line, inner, { size: smallSize, bold: false })),
      { size: smallSize, line: 18, fill: secondInk },
    ),
    marking(chart, width),
  ].filter(({ height }) => height > 0);
  let y = edge / 2;
  const markup = parts
    .map((part) => {
      const placed = `<g transform="translate(${edge} ${y})">${part.markup}</g>`;
      y += part.height;
      return placed;
    })
    .join("");
  return { markup, height: Math.ceil(y + edge / 2) };
}

const nothing: Drawn = { markup: "", height: 0 };
const air = 8;

function words(
  lines: readonly string[],
  style: { readonly size: number; readonly line: number; readonly bold?: boolean; readonly fill?: string },
): Drawn {
  return { markup: textLines(lines, 0, style.size, style), height: lines.length * style.line + air / 2 };
}

function spaced({ markup, height }: Drawn): Drawn {
  return { markup: `<g transform="translate(0 ${2 * air})">${markup}</g>`, height: height + 3 * air };
}

/** What must not be missed when the picture is all that somebody sees. */
function warning(text: string): Drawn {
  const style = { size: smallSize, bold: true };
  const width = textWidth(text, style) + 2 * air;
  const box = `<rect y="${air}" width="${width}" height="26" fill="#fff" stroke="#0b0c0c" stroke-width="2"/>`;
  return { markup: box + textLines([text], air, air + smallSize + 4, { bold: true }), height: 26 + 2 * air };
}

function marking({ marking: text }: ChartFile, width: number): Drawn {
  if (text === null) return nothing;
  const middle = width / 2 - edge;
  return { markup: textLines([text], middle, smallSize, { anchor: "middle", bold: true }), height: 28 };
}
