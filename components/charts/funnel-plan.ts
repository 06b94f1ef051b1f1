import type { FunnelDrawing } from "@/server/contracts/chart";
import { chartKey, type ChartKey } from "./chart-key";
import { layoutOf, lineHeight, type Layout } from "./layout";
import { boldType, plainType, textWidth } from "@/server/contracts/text-width";
import { spanScale, type ValueScale } from "./value-scale";
import { thinnedTicks, valueTicks, type ValueTick } from "./value-ticks";
import { wrapText } from "@/server/contracts/wrap-text";

/** As the marks of the key, least to most. */
export const verdicts = ["as expected", "worth a look", "different from expected"] as const;

const gap = 8;
const plotHeight = 320;
/** Tick labels and the name of the axis below the plot. */
export const funnelFoot = 56;
const widestLabel = { wide: 150, narrow: 84 };

export interface FunnelPlan {
  readonly key: ChartKey;
  readonly yLabelMiddle: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly x: ValueScale;
  readonly y: ValueScale;
  readonly xTicks: readonly ValueTick[];
  readonly yTicks: readonly ValueTick[];
  readonly centreLines: readonly string[];
  readonly limitLines: readonly (readonly string[])[];
}

function heads(layout: Layout) {
  const key = chartKey(verdicts, layout);
  return { key, top: key.height + lineHeight + 2 * gap };
}

export function funnelHeight(layout: Layout): number {
  return heads(layout).top + plotHeight + funnelFoot;
}

export function funnelPlan(drawing: FunnelDrawing, width: number): FunnelPlan {
  const layout = layoutOf(width);
  const { key, top } = heads(layout);
  const bottom = top + plotHeight;
  const ys = [
    ...drawing.points.map(({ y }) => y),
    drawing.centre.value,
    ...drawing.limits.flatMap(({ curve }) => curve.slice(-1).map(({ upper }) => upper)),
  ];
  const yTicks = valueTicks(Math.min(0, ...ys), Math.max(...ys), drawing.suffix).filter(
    ({ value }) => value >= Math.min(0, ...ys),
  );
  const wrap = (label: string) => wrapText(label, widestLabel[layout], boldType);
  const centreLines = wrap(drawing.centre.label);
  const limitLines = drawing.limits.map(({ label }) => wrap(label));
  const labels = [...centreLines, ...limitLines.flat()].map((line) => textWidth(line, boldType));
  const left = Math.max(...yTicks.map(({ label }) => textWidth(label, plainType))) + gap;
  const right = width - Math.max(0, ...labels) - gap;
  const xs = [
    ...drawing.points.map(({ x }) => x),
    ...drawing.limits.flatMap(({ curve }) => curve.map(({ x }) => x)),
  ];
  const last = Math.max(...xs);
  const xTicks = valueTicks(0, last, "").filter(({ value }) => value >= 0 && value <= last);
  return {
    key,
    yLabelMiddle: key.height + gap + lineHeight / 2,
    left,
    right,
    top,
    bottom,
    height: bottom + funnelFoot,
    x: spanScale(0, last, left, right),
    y: spanScale(yTicks[0]?.value ?? 0, yTicks.at(-1)?.value ?? 1, bottom, top),
    xTicks: thinnedTicks(xTicks, right - left),
    yTicks,
    centreLines,
    limitLines,
  };
}
