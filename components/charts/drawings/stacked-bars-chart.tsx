import { Bar, BarChart, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { StackedBarsDrawing } from "@/server/contracts/chart";
import { decimal } from "@/server/contracts/format";
import { placeAfter } from "../free-room";
import { layoutOf } from "../layout";
import { categoryColours, mainColour } from "@/server/contracts/chart-palette";
import { stackedBarsPlan, type StackedBarsPlan } from "../stacked-bars-plan";
import { boldType, textWidth } from "@/server/contracts/text-width";
import { barScale, type ValueScale } from "../value-scale";
import type { DrawingProps } from "./drawing-props";
import { KeyWords } from "./key-words";
import { RowName } from "./row-name";
import { SegmentNumbers } from "./segment-numbers";
import { ThresholdNames } from "./threshold-names";
import { uprightThresholds } from "./upright-thresholds";
import { Words } from "./words";

const pastBar = 8;
const edge = 2;
const swatch = 14;
/** White between the parts. */
const joint = 1.5;
const trackColour = "#ebebeb";

const fillOf = (part: number) => categoryColours[part] ?? mainColour;
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + Math.max(0, value), 0);

/** Parts of a whole in one bar a row, in the order of the key above them. */
export function StackedBarsChart({ drawing, width, textAlternative }: DrawingProps<StackedBarsDrawing>) {
  const plan = stackedBarsPlan(drawing, layoutOf(width));
  const scale = scaleOf(drawing, plan, width);
  const rows = drawing.rows.map(({ values }, index) => ({
    index,
    ...Object.fromEntries(values.map((value, part) => [`part${part}`, Math.max(0, value)])),
  }));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={plan.height}
      margin={{
        top: plan.top,
        right: width - scale.x(scale.domain[1]),
        bottom: footOf(plan),
        left: plan.column.width,
      }}
      data={rows}
      accessibilityLayer={false}
      role="img"
      aria-label={textAlternative}
    >
      <Tracks drawing={drawing} plan={plan} scale={scale} />
      <XAxis type="number" domain={[...scale.domain]} allowDataOverflow hide />
      <YAxis type="category" dataKey="index" hide />
      {drawing.parts.map((part, index) => (
        <Bar
          key={part}
          dataKey={`part${index}`}
          stackId="whole"
          isAnimationActive={false}
          shape={({ x, width: length, payload }) => (
            <rect
              className="chart-bar"
              x={x}
              y={(plan.rows[(payload as { index: number }).index]?.middle ?? 0) - plan.barHeight / 2}
              width={Math.max(0, length - joint)}
              height={plan.barHeight}
              fill={fillOf(index)}
            />
          )}
        />
      ))}
      {uprightThresholds(drawing.thresholds)}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <KeyWords chartKey={plan.key} mark={keyMark} />
        <g transform={`translate(0 ${plan.key.height})`}>
          <ThresholdNames thresholds={drawing.thresholds} scale={scale} width={width} />
        </g>
        <SegmentNumbers drawing={drawing} plan={plan} scale={scale} fillOf={fillOf} />
        <RowWords drawing={drawing} plan={plan} scale={scale} />
        <ScaleEnds drawing={drawing} plan={plan} scale={scale} />
      </ZIndexLayer>
    </BarChart>
  );
}

const footOf = (plan: StackedBarsPlan) =>
  plan.height - plan.top - plan.rows.reduce((sum, row) => sum + row.height, 0);

function keyMark(index: number, x: number, middle: number) {
  const half = swatch / 2;
  return <rect x={x - half} y={middle - half} width={swatch} height={swatch} fill={fillOf(index)} />;
}

function scaleOf(drawing: StackedBarsDrawing, plan: StackedBarsPlan, width: number): ValueScale {
  const textRoom = pastBar + Math.max(0, ...drawing.rows.map(({ text }) => textWidth(text, boldType)));
  const onScale = drawing.scaleEnd === null ? [] : [{ value: drawing.scaleEnd, room: 0 }];
  return barScale(
    [
      ...drawing.rows.map(({ values }) => ({ value: total(values), room: textRoom })),
      ...drawing.thresholds.map(({ value }) => ({ value, room: textRoom })),
      ...onScale,
    ],
    plan.column.width,
    width - edge,
  );
}

interface PartProps {
  readonly drawing: StackedBarsDrawing;
  readonly plan: StackedBarsPlan;
  readonly scale: ValueScale;
}

/** What is left of the scale. */
function Tracks({ drawing, plan, scale }: PartProps) {
  const { scaleEnd } = drawing;
  if (scaleEnd === null) return null;
  return plan.rows.map((row) => (
    <rect
      key={row.top}
      x={scale.x(0)}
      y={row.middle - plan.barHeight / 2}
      width={scale.x(scaleEnd) - scale.x(0)}
      height={plan.barHeight}
      fill={trackColour}
    />
  ));
}

function RowWords({ drawing, plan, scale }: PartProps) {
  const lines = drawing.thresholds.map(({ value }) => scale.x(value));
  return drawing.rows.map(({ text, values }, index) => {
    const row = plan.rows[index];
    const x = placeAfter(scale.x(total(values)) + pastBar, textWidth(text, boldType), lines);
    return (
      row && (
        <g key={index}>
          <RowName row={row} column={plan.column} />
          <Words x={x} middle={row.middle} lines={[text]} className="bold" />
        </g>
      )
    );
  });
}

function ScaleEnds({ drawing, plan, scale }: PartProps) {
  if (drawing.scaleEnd === null) return null;
  const middle = plan.height - 12;
  const end = `${decimal(drawing.scaleEnd)}${drawing.suffix}`;
  return (
    <>
      <Words x={scale.x(0)} middle={middle} lines={["0"]} className="tick" />
      <Words x={scale.x(drawing.scaleEnd)} middle={middle} lines={[end]} anchor="end" className="tick" />
    </>
  );
}
