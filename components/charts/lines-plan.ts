import type { LinesDrawing } from "@/server/contracts/chart";
import { dateTicks, dayNumber } from "./date-scale";
import { layoutOf } from "./layout";
import { boldType, plainType, smallType, textWidth } from "@/server/contracts/text-width";
import { spanScale, type ValueScale } from "./value-scale";
import { valueTicks, type ValueTick } from "./value-ticks";
import { wrapText } from "@/server/contracts/wrap-text";

export const linesHeight = 320;
const top = 16;
export const linesFoot = 36;
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
  readonly yTicks: readonly ValueTick[];
  readonly xTicks: readonly ValueTick[];
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
  const values = [...known, ...drawing.thresholds.map(({ value }) => value), ...(drawing.reaches ?? [])];
  const yTicks = valueTicks(Math.min(...values), Math.max(...values), drawing.suffix, wantedTicks[layout]);
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
    y: spanScale(yTicks[0]?.value ?? 0, yTicks.at(-1)?.value ?? 1, bottom, top),
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
