import {
  CartesianGrid,
  ComposedChart,
  DefaultZIndexes,
  Line,
  ReferenceLine,
  Scatter,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import type { FunnelDrawing } from "@/server/contracts/chart";
import { funnelLabels, type FunnelLabels, type PlacedName } from "../funnel-labels";
import { funnelFoot, funnelPlan, verdicts, type FunnelPlan } from "../funnel-plan";
import { axisColour, gridColour } from "@/server/contracts/chart-palette";
import { axisTicks } from "./axis-ticks";
import type { DrawingProps } from "./drawing-props";
import { FunnelMark } from "./funnel-mark";
import { KeyWords } from "./key-words";
import { Words } from "./words";

const tickRoom = 32;
const ink = "#0b0c0c";

/** Observed values against size. A mark's shape says how it stands to the limits. */
export function FunnelChart({ drawing, width, textAlternative }: DrawingProps<FunnelDrawing>) {
  const plan = funnelPlan(drawing, width);
  const labels = funnelLabels(drawing, plan);
  return (
    <ComposedChart
      width={width}
      height={plan.height}
      margin={{ top: plan.top, right: width - plan.right, bottom: funnelFoot - tickRoom, left: 0 }}
      data={curveRows(drawing)}
      accessibilityLayer={false}
      role="img"
      aria-label={textAlternative}
    >
      <CartesianGrid vertical={false} stroke={gridColour} />
      <YAxis
        {...axisTicks(plan.yTicks)}
        width={plan.left}
        type="number"
        domain={[...plan.y.domain]}
        allowDataOverflow
        axisLine={false}
        tickLine={false}
      />
      <XAxis
        {...axisTicks(plan.xTicks)}
        dataKey="x"
        type="number"
        height={tickRoom}
        domain={[...plan.x.domain]}
        allowDataOverflow
        stroke={axisColour}
      />
      <ReferenceLine className="chart-centre" y={drawing.centre.value} stroke={ink} strokeWidth={1.5} />
      {drawing.limits.flatMap((_, index) => [limitLine(index, "lower"), limitLine(index, "upper")])}
      {verdicts.map((verdict) => (
        <Scatter
          key={verdict}
          data={drawing.points.filter((point) => point.verdict === verdict)}
          dataKey="y"
          isAnimationActive={false}
          shape={({ cx, cy }) => <FunnelMark verdict={verdict} x={cx ?? 0} y={cy ?? 0} />}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <KeyWords
          chartKey={plan.key}
          mark={(index, x, y) => <FunnelMark verdict={verdicts[index] ?? "as expected"} x={x} y={y} />}
        />
        <AxisNames drawing={drawing} plan={plan} />
        <Names labels={labels} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

/** The inner limits dashed, the outer solid. */
function limitLine(index: number, side: "lower" | "upper") {
  return (
    <Line
      key={`${side}${index}`}
      className="chart-limit"
      dataKey={`${side}${index}`}
      type="linear"
      connectNulls
      isAnimationActive={false}
      stroke={axisColour}
      strokeWidth={1.5}
      {...(index === 0 && { strokeDasharray: "6 4" })}
      dot={false}
      activeDot={false}
    />
  );
}

function curveRows({ limits }: FunnelDrawing) {
  return limits
    .flatMap(({ curve }, index) =>
      curve.map(({ x, lower, upper }) => ({ x, [`lower${index}`]: lower, [`upper${index}`]: upper })),
    )
    .sort((a, b) => a.x - b.x);
}

function AxisNames({ drawing, plan }: { readonly drawing: FunnelDrawing; readonly plan: FunnelPlan }) {
  return (
    <>
      <Words x={0} middle={plan.yLabelMiddle} lines={[drawing.yLabel]} className="tick" />
      <Words x={plan.left} middle={plan.height - 12} lines={[drawing.xLabel]} className="tick" />
    </>
  );
}

function Names({ labels }: { readonly labels: FunnelLabels }) {
  const name = ({ box, lines }: PlacedName, key: string, className: string) => (
    <Words key={key} x={box.left} middle={box.top + box.height / 2} lines={lines} className={className} />
  );
  return (
    <>
      {name(labels.centre, "centre", "bold halo")}
      {labels.limits.map((limit, index) => name(limit, `limit-${index}`, "halo"))}
      {labels.points.map((point, index) => name(point, `point-${index}`, "halo"))}
    </>
  );
}
