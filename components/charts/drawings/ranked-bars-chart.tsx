import { useId } from "react";
import { Bar, BarChart, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { Bar as BarModel, RankedBarsDrawing } from "@/server/contracts/chart";
import type { LabelColumn, PlacedRow } from "../label-column";
import { layoutOf } from "../layout";
import { mainColour } from "@/server/contracts/chart-palette";
import { rankedBarsPlan, type RankedBarsPlan } from "../ranked-bars-plan";
import { boldType, plainType, textWidth } from "@/server/contracts/text-width";
import { barScale, type ValueScale } from "../value-scale";
import type { DrawingProps } from "./drawing-props";
import { Hatch } from "./hatch";
import { RowName } from "./row-name";
import { ThresholdNames } from "./threshold-names";
import { uprightThresholds } from "./upright-thresholds";
import { Words } from "./words";

const barHeight = 18;
const pastBar = 8;
const edge = 2;

/** Horizontal bars from zero. Recharts scales and draws them; rows stand where the plan has put them. */
export function RankedBarsChart({ drawing, width, textAlternative }: DrawingProps<RankedBarsDrawing>) {
  const hatch = useId();
  const plan = rankedBarsPlan(drawing, layoutOf(width));
  const rows = plan.groups.flatMap((group) =>
    group.rows.map((row) => ({
      ...row.bar,
      row,
      place: row.top,
      fill: group.modelled ? `url(#${hatch})` : mainColour,
    })),
  );
  const scale = scaleOf(drawing, plan, width);
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={plan.height}
      margin={{ top: plan.top, right: 0, bottom: 0, left: plan.column.width }}
      data={rows}
      accessibilityLayer={false}
      role="img"
      aria-label={textAlternative}
    >
      <Hatch id={hatch} />
      <XAxis type="number" domain={[...scale.domain]} allowDataOverflow hide />
      <YAxis type="category" dataKey="place" hide />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={({ x, width: length, payload }) => (
          <PlacedBar x={x} length={length} {...(payload as PlacedBarPayload)} />
        )}
      />
      {uprightThresholds(drawing.thresholds)}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <ThresholdNames thresholds={drawing.thresholds} scale={scale} width={width} />
        <GroupHeads plan={plan} zero={scale.x(0)} />
        {rows.map(({ row, ...bar }, index) => (
          <g key={index}>
            <RowName row={row} column={plan.column} />
            <BarValue bar={bar} row={row} scale={scale} />
          </g>
        ))}
      </ZIndexLayer>
    </BarChart>
  );
}

function scaleOf(drawing: RankedBarsDrawing, plan: RankedBarsPlan, width: number): ValueScale {
  const bars = drawing.groups.flatMap((group) => group.bars);
  const rooms = [
    ...bars.map((bar) => ({ value: bar.value, room: pastBar + textWidth(bar.text, typeOf(bar)) })),
    ...drawing.thresholds.map(({ value }) => ({ value, room: pastBar })),
  ];
  return barScale(rooms, plan.column.width, width - edge);
}

const typeOf = (bar: BarModel) => (bar.strong ? boldType : plainType);

interface PlacedBarPayload {
  readonly row: PlacedRow;
  readonly fill: string;
}

function PlacedBar({
  x,
  length,
  row,
  fill,
}: PlacedBarPayload & { readonly x: number; readonly length: number }) {
  return (
    <rect
      className="chart-bar"
      x={Math.min(x, x + length)}
      y={row.middle - barHeight / 2}
      width={Math.abs(length)}
      height={barHeight}
      fill={fill}
      stroke={mainColour}
      strokeWidth={fill === mainColour ? 0 : 1}
    />
  );
}

function GroupHeads({ plan, zero }: { readonly plan: RankedBarsPlan; readonly zero: number }) {
  return plan.groups.map((group, index) => (
    <g key={index}>
      {group.head.length > 0 && (
        <Words
          x={0}
          middle={(group.headTop + group.top - pastBar / 2) / 2}
          lines={group.head}
          className="bold halo"
        />
      )}
      <AxisLine column={plan.column} group={group} zero={zero} />
    </g>
  ));
}

interface AxisLineProps {
  readonly column: LabelColumn;
  readonly group: RankedBarsPlan["groups"][number];
  readonly zero: number;
}

/** From the first bar to the last; beside each bar only where names stand between them. */
function AxisLine({ column, group, zero }: AxisLineProps) {
  const pieces = column.beside
    ? [{ top: group.top, bottom: group.bottom }]
    : group.rows.map(({ middle }) => ({ top: middle - barHeight / 2, bottom: middle + barHeight / 2 }));
  return pieces.map(({ top, bottom }) => (
    <line key={top} className="axis-line" x1={zero} x2={zero} y1={top} y2={bottom} />
  ));
}

interface BarValueProps {
  readonly bar: BarModel;
  readonly row: PlacedRow;
  readonly scale: ValueScale;
}

/** Past the end of its bar, on the side to which the bar points. */
function BarValue({ bar, row, scale }: BarValueProps) {
  const left = bar.value < 0;
  return (
    <Words
      x={scale.x(bar.value) + (left ? -pastBar : pastBar)}
      middle={row.middle}
      lines={[bar.text]}
      anchor={left ? "end" : "start"}
      className={bar.strong ? "bold halo" : "halo"}
    />
  );
}
