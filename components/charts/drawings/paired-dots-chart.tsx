import {
  CartesianGrid,
  DefaultZIndexes,
  ReferenceLine,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import type { PairedDotsDrawing } from "@/server/contracts/chart";
import { layoutOf } from "../layout";
import { dotsFoot, pairedDotsPlan, type PairedDotsPlan } from "../paired-dots-plan";
import { axisColour, gridColour, mainColour, moveColour } from "@/server/contracts/chart-palette";
import { plainType, textWidth } from "@/server/contracts/text-width";
import { spanScale, type ValueScale } from "../value-scale";
import { thinnedTicks, valueTicks } from "../value-ticks";
import { axisTicks } from "./axis-ticks";
import type { DrawingProps } from "./drawing-props";
import { KeyWords } from "./key-words";
import { RowName } from "./row-name";
import { ThresholdNames } from "./threshold-names";
import { uprightThresholds } from "./upright-thresholds";
import { Words } from "./words";

const radius = 5;
const pastDot = 12;
const edge = 2;

/** A hollow dot before, a filled dot after, and the way between them; the change printed at the right. */
export function PairedDotsChart({ drawing, width, textAlternative }: DrawingProps<PairedDotsDrawing>) {
  const plan = pairedDotsPlan(drawing, layoutOf(width));
  const { scale, ticks } = valueAxis(drawing, plan, width);
  const plotHeight = plan.height - plan.top - dotsFoot;
  const dots = (side: "before" | "after") =>
    drawing.rows.map((row, index) => ({ x: row[side], y: (plan.rows[index]?.middle ?? 0) - plan.top }));
  return (
    <ScatterChart
      width={width}
      height={plan.height}
      margin={{
        top: plan.top,
        right: width - scale.x(scale.domain[1]),
        bottom: 0,
        left: scale.x(scale.domain[0]),
      }}
      accessibilityLayer={false}
      role="img"
      aria-label={textAlternative}
    >
      <CartesianGrid horizontal={false} stroke={gridColour} />
      <XAxis
        {...axisTicks(ticks)}
        dataKey="x"
        type="number"
        height={dotsFoot}
        domain={[...scale.domain]}
        allowDataOverflow
        stroke={axisColour}
      />
      <YAxis dataKey="y" type="number" domain={[0, plotHeight]} reversed allowDataOverflow hide />
      {uprightThresholds(drawing.thresholds)}
      {drawing.rows.map((row, index) => {
        const y = (plan.rows[index]?.middle ?? 0) - plan.top;
        return (
          <ReferenceLine
            key={`move-${index}`}
            className="chart-move"
            segment={[
              { x: row.before, y },
              { x: row.after, y },
            ]}
            stroke={moveColour}
            strokeWidth={3}
          />
        );
      })}
      <Scatter
        data={dots("before")}
        isAnimationActive={false}
        shape={({ cx, cy }) => dot(cx ?? 0, cy ?? 0, true)}
      />
      <Scatter
        data={dots("after")}
        isAnimationActive={false}
        shape={({ cx, cy }) => dot(cx ?? 0, cy ?? 0, false)}
      />
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <KeyWords chartKey={plan.key} mark={(index, x, middle) => dot(x, middle, index === 0)} />
        <g transform={`translate(0 ${plan.key.height})`}>
          <ThresholdNames thresholds={drawing.thresholds} scale={scale} width={width} />
        </g>
        {drawing.rows.map((row, index) => {
          const placed = plan.rows[index];
          return (
            placed && (
              <g key={index}>
                <RowName row={placed} column={plan.column} />
                <Words
                  x={scale.x(Math.max(row.before, row.after)) + pastDot}
                  middle={placed.middle}
                  lines={[row.text]}
                  className="halo"
                />
              </g>
            )
          );
        })}
      </ZIndexLayer>
    </ScatterChart>
  );
}

function dot(x: number, y: number, hollow: boolean) {
  return (
    <circle
      className={hollow ? "chart-dot before" : "chart-dot after"}
      cx={x}
      cy={y}
      r={radius}
      fill={hollow ? "#fff" : mainColour}
      stroke={hollow ? axisColour : mainColour}
      strokeWidth={2}
    />
  );
}

function valueAxis(drawing: PairedDotsDrawing, plan: PairedDotsPlan, width: number) {
  const values = [
    ...drawing.rows.flatMap(({ before, after }) => [before, after]),
    ...drawing.thresholds.map(({ value }) => value),
  ];
  const ticks = valueTicks(Math.min(...values), Math.max(...values), drawing.suffix);
  const halfTick = Math.max(...ticks.map(({ label }) => textWidth(label, plainType))) / 2;
  const room = Math.max(halfTick, ...drawing.rows.map(({ text }) => pastDot + textWidth(text, plainType)));
  const left = Math.max(plan.column.width, halfTick);
  const right = width - room - edge;
  const scale: ValueScale = spanScale(ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1, left, right);
  return { scale, ticks: thinnedTicks(ticks, right - left) };
}
