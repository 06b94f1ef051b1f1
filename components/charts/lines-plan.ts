import type { LinesDrawing } from "@/server/contracts/chart";
import { decimal } from "@/server/contracts/format";
import { dateTicks, dayNumber, type DateTick } from "./date-scale";
import { layoutOf } from "./layout";
import { niceTicks, tickPlaces } from "./nice-ticks";
import { boldType, plainType, smallType, textWidth } from "./text-width";
import { spanScale, type ValueScale } from "./value-scale";
import { wrapText } from "./wrap-text";

export const linesHeight = 320;
const top = 16;
export const linesFoot = 32;
const gap = 8;
const widestLabel = { wide: 170, narrow: 104 };
const wantedTicks = { wide: 5, narrow: 4 };

/** The area in which lines run, its scales and ticks. */
export interface LinesPlan {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: ValueScale;
  readonly y: ValueScale;
  readonly yTicks: readonly { readonly value: number; readonly label: string }[];
  readonly xTicks: readonly DateTick[];
  /** Lines of the names at the right, as they fit there. */
  readonly endLabels: readonly EndLabel[];
  readonly thresholdLabels: readonly (readonly string[])[];
}

export interface EndLabel {
  readonly lines: readonly string[];
  readonly detail: readonly string[];
  readonly width: number;
}

export function linesPlan(drawing: LinesDrawing, width: number): LinesPlan {
  const layout = layoutOf(width);
  const points = drawing.series.flatMap((series) => series.points);
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const values = [...known, ...drawing.thresholds.map(({ value }) => value)];
  const ticks = niceTicks(Math.min(...values), Math.max(...values), wantedTicks[layout]);
  const places = tickPlaces(ticks);
  const yTicks = ticks.map((value) => ({ value, label: `${decimal(value, places)}${drawing.suffix}` }));
  const left = Math.max(...yTicks.map(({ label }) => textWidth(label, plainType))) + gap;
  const endLabels = drawing.series.map((series) => endLabel(series, widestLabel[layout]));
  const thresholdLabels = drawing.thresholds.map(({ label }) =>
    wrapText(label, widestLabel[layout], boldType),
  );
  const widest = Math.max(
    ...endLabels.map((label) => label.width),
    ...thresholdLabels.flat().map((line) => textWidth(line, boldType)),
  );
  const right = width - widest - gap;
  const bottom = linesHeight - linesFoot;
  const days = [...points, ...drawing.events].map(({ date }) => dayNumber(date));
  const first = Math.min(...days);
  const last = Math.max(...days, first + 1);
  return {
    width,
    left,
    right,
    top,
    bottom,
    x: spanScale(first, last, left, right),
    y: spanScale(ticks[0] ?? 0, ticks.at(-1) ?? 1, bottom, top),
    yTicks,
    xTicks: dateTicks(first, last, right - left),
    endLabels,
    thresholdLabels,
  };
}

function endLabel({ label, detail }: LinesDrawing["series"][number], width: number): EndLabel {
  const lines = wrapText(label, width, boldType);
  const small = wrapText(detail, width, smallType);
  return {
    lines,
    detail: small,
    width: Math.max(
      0,
      ...lines.map((line) => textWidth(line, boldType)),
      ...small.map((line) => textWidth(line, smallType)),
    ),
  };
}
