import { Bar, BarChart, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { WaterfallDrawing } from "@/server/contracts/chart";
import { layoutOf } from "../layout";
import { mainColour, mutedColour } from "@/server/contracts/chart-palette";
import { boldType, textWidth } from "@/server/contracts/text-width";
import { barScale, type ValueScale } from "../value-scale";
import { waterfallPlan, type WaterfallPlan } from "../waterfall-plan";
import type { DrawingProps } from "./drawing-props";
import { RowName } from "./row-name";
import { Words } from "./words";

const barHeight = 18;
const pastBar = 8;
const edge = 2;

/** Totals from zero and changes between them, each joined to the step before by a thin line. */
export function WaterfallChart({ drawing, width, textAlternative }: DrawingProps<WaterfallDrawing>) {
  const plan = waterfallPlan(drawing, layoutOf(width));
  const scale = barScale(
    plan.bars.flatMap(({ step, from, to }) => [
      { value: Math.max(from, to), room: pastBar + textWidth(step.text, boldType) },
      { value: Math.min(from, to), room: 0 },
    ]),
    plan.column.width,
    width - edge,
  );
  const rows = plan.bars.map((bar, index) => ({
    ...bar,
    index,
    range: [Math.min(bar.from, bar.to), Math.max(bar.from, bar.to)],
  }));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={plan.height}
      margin={{ top: 0, right: width - scale.x(scale.domain[1]), bottom: 0, left: plan.column.width }}
      data={rows}
      accessibilityLayer={false}
      role="img"
      aria-label={textAlternative}
    >
      <XAxis type="number" domain={[...scale.domain]} allowDataOverflow hide />
      <YAxis type="category" dataKey="index" hide />
      <Bar
        dataKey="range"
        isAnimationActive={false}
        shape={({ x, width: length, payload }) => {
          const { row, step } = payload as WaterfallPlan["bars"][number];
          return (
            <rect
              className="chart-bar"
              x={Math.min(x, x + length)}
              y={row.middle - barHeight / 2}
              width={Math.abs(length)}
              height={barHeight}
              fill={step.role === "total" ? mainColour : mutedColour}
              stroke={step.role === "total" ? mainColour : "#767676"}
              strokeWidth={1}
            />
          );
        }}
      />
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <Joins plan={plan} scale={scale} />
        {plan.bars.map(({ step, row, from, to }, index) => (
          <g key={index}>
            <RowName row={row} column={plan.column} bold={step.role === "total"} />
            <Words
              x={scale.x(Math.max(from, to)) + pastBar}
              middle={row.middle}
              lines={[step.text]}
              className={step.role === "total" ? "bold halo" : "halo"}
            />
          </g>
        ))}
      </ZIndexLayer>
    </BarChart>
  );
}

function Joins({ plan, scale }: { readonly plan: WaterfallPlan; readonly scale: ValueScale }) {
  return plan.bars.slice(1).map(({ row }, index) => {
    const before = plan.bars[index];
    if (!before) return null;
    const x = scale.x(before.to);
    return (
      <line
        key={index}
        className="axis-line"
        x1={x}
        x2={x}
        y1={before.row.middle + barHeight / 2}
        y2={plan.column.beside ? row.middle - barHeight / 2 : row.top + 2}
      />
    );
  });
}
