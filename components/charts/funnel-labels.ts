import type { FunnelDrawing } from "@/server/contracts/chart";
import type { FunnelPlan } from "./funnel-plan";
import { lineHeight } from "./layout";
import { placeLabel, type Box } from "./place-label";
import { boldType, textWidth } from "@/server/contracts/text-width";

const markRoom = 7;
const gap = 10;
const step = 4;
const furthest = 60;

export interface PlacedName {
  readonly box: Box;
  readonly lines: readonly string[];
}

export interface FunnelLabels {
  readonly centre: PlacedName;
  readonly limits: readonly PlacedName[];
  readonly points: readonly PlacedName[];
}

/** Names of the lines at their right ends, and of the points that are not as expected, the furthest out first. */
export function funnelLabels(drawing: FunnelDrawing, plan: FunnelPlan): FunnelLabels {
  const taken: Box[] = drawing.points.map(({ x, y }) => ({
    left: plan.x.x(x) - markRoom,
    top: plan.y.x(y) - markRoom,
    width: 2 * markRoom,
    height: 2 * markRoom,
  }));
  const place = (lines: readonly string[], candidates: (size: Box) => readonly Box[]): PlacedName => {
    const width = Math.max(0, ...lines.map((line) => textWidth(line, boldType)));
    const size = { left: 0, top: 0, width, height: lines.length * lineHeight };
    const box = placeLabel(candidates(size), taken) ?? size;
    taken.push(box);
    return { box, lines };
  };
  const atRight = (value: number) => (size: Box) =>
    shifts.map((shift) => ({
      ...size,
      left: plan.right + gap - 2,
      top: plan.y.x(value) - size.height / 2 + shift,
    }));
  const centre = place(plan.centreLines, atRight(drawing.centre.value));
  const limits = drawing.limits.map((limit, index) =>
    place(plan.limitLines[index] ?? [], atRight(limit.curve.at(-1)?.upper ?? drawing.centre.value)),
  );
  const named = (verdict: string) => drawing.points.filter((point) => point.verdict === verdict);
  const points = [...named("different from expected"), ...named("worth a look")].map((point) =>
    place([point.label], (size) => aroundPoint(size, plan.x.x(point.x), plan.y.x(point.y), plan)),
  );
  return { centre, limits, points };
}

const shifts = [
  0,
  ...Array.from({ length: 20 }, (_, index) => step * (index + 1)).flatMap((by) => [-by, by]),
];

/** Above, right, left and below, then further away. */
function aroundPoint(size: Box, x: number, y: number, plan: FunnelPlan): readonly Box[] {
  const boxes: Box[] = [];
  for (let away = gap; away <= furthest; away += step) {
    const middle = y - size.height / 2;
    boxes.push(
      { ...size, left: x - size.width / 2, top: y - away - size.height },
      { ...size, left: x + away, top: middle },
      { ...size, left: x - away - size.width, top: middle },
      { ...size, left: x - size.width / 2, top: y + away },
    );
  }
  return boxes.map((box) => ({
    ...box,
    left: Math.max(plan.left, Math.min(plan.right - box.width, box.left)),
    top: Math.max(plan.top - gap, Math.min(plan.bottom - box.height, box.top)),
  }));
}
