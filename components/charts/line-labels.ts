import type { LinesDrawing } from "@/server/contracts/chart";
import { dayNumber } from "./date-scale";
import { layoutOf, lineHeight } from "./layout";
import type { LineRun } from "./line-runs";
import type { LinesPlan } from "./lines-plan";
import { placeLabel, type Box } from "./place-label";
import { boldType, smallType, textWidth } from "@/server/contracts/text-width";
import { wrapText } from "@/server/contracts/wrap-text";

/** Between a line's end, or an event's line, and its label. */
const gap = 8;
const widestEvent = { wide: 150, narrow: 104 };
/** Half of what a line, its marks and the air around them take. */
const lineRoom = 7;
const thresholdRoom = 2;
const step = 4;

export interface PlacedLabel {
  readonly box: Box;
  readonly lines: readonly string[];
}

export interface LineLabels {
  readonly thresholds: readonly PlacedLabel[];
  /** Null for a line without a point. */
  readonly ends: readonly (PlacedLabel | null)[];
  readonly events: readonly (PlacedLabel & { readonly x: number })[];
}

/** Where the names stand: those of thresholds first, then each line's at its end, then events where it is free. */
export function lineLabels(drawing: LinesDrawing, plan: LinesPlan, runs: readonly LineRun[]): LineLabels {
  const taken: Box[] = [];
  const place = (candidates: readonly Box[]): Box => {
    const box = placeLabel(candidates, taken) ?? { left: 0, top: 0, width: 0, height: 0 };
    taken.push(box);
    return box;
  };
  const thresholds = plan.thresholdLabels.map((lines, index) => {
    const widths = lines.map((line) => textWidth(line, boldType));
    const size = { width: Math.max(...widths), height: lines.length * lineHeight };
    const y = plan.y.x(drawing.thresholds[index]?.value ?? 0);
    return { lines, box: place(inGutter(size, y, plan)) };
  });
  const upright = drawing.events.map((event) => plan.x.x(dayNumber(event.date)));
  taken.push(...runs.flatMap((run) => runBoxes(run, plan)), ...drawing.thresholds.map(lineBox(plan)));
  const ends = plan.endLabels.map((label, index) => {
    const last = runs.findLast((run) => run.series === index)?.points.at(-1);
    if (!last) return null;
    const lines = [...label.lines, ...label.detail];
    const size = { width: label.width, height: lines.length * lineHeight };
    const end = { x: plan.x.x(last.day), y: plan.y.x(last.value) };
    return { lines, box: place([...atEnd(size, end, plan), ...inGutter(size, end.y, plan)]) };
  });
  taken.push(
    ...upright.map((x) => ({ left: x - 1, top: plan.top, width: 2, height: plan.bottom - plan.top })),
  );
  const events = drawing.events.map((event, index) => {
    const lines = wrapText(event.label, widestEvent[layoutOf(plan.width)], smallType);
    const widths = lines.map((line) => textWidth(line, smallType));
    const size = { width: Math.max(...widths), height: lines.length * lineHeight };
    const x = upright[index] ?? 0;
    return { lines, x, box: place(besideEvent(size, x, plan)) };
  });
  return { thresholds, ends, events };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** 0, then further and further to both sides. */
const shifts = [
  0,
  ...Array.from({ length: 70 }, (_, index) => step * (index + 1)).flatMap((by) => [-by, by]),
];

function inGutter(size: Size, y: number, plan: LinesPlan): readonly Box[] {
  return shifted({ ...size, left: plan.right + gap, top: y - size.height / 2 }, shifts, plan);
}

/** Beside the end of a line that stops before the others. */
function atEnd(size: Size, end: { readonly x: number; readonly y: number }, plan: LinesPlan): readonly Box[] {
  const left = end.x + gap + lineRoom / 2;
  if (end.x >= plan.right - gap || left + size.width > plan.width) return [];
  const near = shifts.filter((shift) => Math.abs(shift) <= 2 * lineHeight);
  return shifted({ ...size, left, top: end.y - size.height / 2 }, near, plan);
}

function shifted(box: Box, by: readonly number[], plan: LinesPlan): readonly Box[] {
  return by
    .map((shift) => ({ ...box, top: box.top + shift }))
    .filter(({ top, height }) => top >= 0 && top + height <= plan.bottom + lineHeight / 2);
}

function besideEvent(size: Size, x: number, plan: LinesPlan): readonly Box[] {
  const lefts = [x + gap, x - gap - size.width].filter(
    (left) => left >= plan.left && left + size.width <= plan.right + gap,
  );
  const tops: number[] = [];
  for (let top = plan.bottom - size.height - gap; top >= 0; top -= step) tops.push(top);
  const sides = lefts.length > 0 ? lefts : [Math.max(0, Math.min(x + gap, plan.width - size.width))];
  return sides.flatMap((left) => tops.map((top) => ({ ...size, left, top })));
}

const lineBox =
  (plan: LinesPlan) =>
  ({ value }: { readonly value: number }): Box => ({
    left: plan.left,
    top: plan.y.x(value) - thresholdRoom,
    width: plan.right - plan.left,
    height: 2 * thresholdRoom,
  });

/** The run as small boxes along it. */
function runBoxes({ points }: LineRun, plan: LinesPlan): readonly Box[] {
  const places = points.map(({ day, value }) => ({ x: plan.x.x(day), y: plan.y.x(value) }));
  return places.flatMap((to, index) => {
    const from = places[index - 1] ?? to;
    const length = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
    return Array.from({ length }, (_, part) => ({
      left: to.x + ((from.x - to.x) * part) / length - lineRoom / 2,
      top: to.y + ((from.y - to.y) * part) / length - lineRoom,
      width: lineRoom,
      height: 2 * lineRoom,
    }));
  });
}
