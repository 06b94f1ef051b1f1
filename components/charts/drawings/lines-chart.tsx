import {
  CartesianGrid,
  DefaultZIndexes,
  Line,
  LineChart,
  ReferenceLine,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import type { LinesDrawing } from "@/server/contracts/chart";
import { lineLabels, type LineLabels } from "../line-labels";
import { lineRuns, runRows, type LineRun } from "../line-runs";
import { linesFoot, linesHeight, linesPlan, type LinesPlan } from "../lines-plan";
import {
  axisColour,
  gridColour,
  seriesStyles,
  thresholdColour,
  thresholdDashes,
} from "@/server/contracts/chart-palette";
import { axisTicks } from "./axis-ticks";
import type { DrawingProps } from "./drawing-props";
import { Words } from "./words";

const lineWidth = 3;
const markRadius = 4;
/** Closer than this marks would hide the line. */
const roomOfMark = 24;

/** Lines over time, each named at its end; thresholds and events named where they stand. */
export function LinesChart({ drawing, width, textAlternative }: DrawingProps<LinesDrawing>) {
  const plan = linesPlan(drawing, width);
  const runs = lineRuns(drawing);
  const labels = lineLabels(drawing, plan, runs);
  return (
    <LineChart
      width={width}
      height={linesHeight}
      margin={{ top: plan.top, right: width - plan.right, bottom: 0, left: 0 }}
      data={[...runRows(runs)]}
      accessibilityLayer={false}
      role="img"
      aria-label={textAlternative}
    >
      <CartesianGrid vertical={false} stroke={gridColour} />
      <YAxis
        {...axisTicks(plan.yTicks)}
        width={plan.left}
        domain={[...plan.y.domain]}
        axisLine={false}
        tickLine={false}
      />
      <XAxis
        {...axisTicks(plan.xTicks)}
        dataKey="day"
        type="number"
        height={linesFoot}
        domain={[...plan.x.domain]}
        stroke={axisColour}
        tickMargin={6}
      />
      {drawing.thresholds.map((threshold) => (
        <ReferenceLine
          key={threshold.label}
          className="threshold"
          y={threshold.value}
          stroke={thresholdColour}
          strokeWidth={2}
          strokeDasharray={thresholdDashes}
        />
      ))}
      {runs.map((run) => lineOf(run, plan, drawing.series.length))}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <Labels labels={labels} plan={plan} />
      </ZIndexLayer>
    </LineChart>
  );
}

function lineOf({ key, series, points }: LineRun, plan: LinesPlan, count: number) {
  const { colour, dashes } = seriesStyles(count)[series] ?? { colour: axisColour, dashes: undefined };
  const length = plan.x.x(points.at(-1)?.day ?? 0) - plan.x.x(points[0]?.day ?? 0);
  const alone = points.length === 1;
  const marked = alone || length / points.length >= roomOfMark;
  return (
    <Line
      key={key}
      className={`chart-line series-${series}`}
      dataKey={key}
      type="linear"
      connectNulls
      isAnimationActive={false}
      stroke={colour}
      strokeWidth={lineWidth}
      {...(dashes !== undefined && { strokeDasharray: dashes })}
      dot={
        marked && {
          r: markRadius,
          stroke: colour,
          strokeWidth: alone ? 0 : 2.5,
          strokeDasharray: "none",
          fill: alone ? colour : "#fff",
        }
      }
      activeDot={false}
    />
  );
}

function Labels({ labels, plan }: { readonly labels: LineLabels; readonly plan: LinesPlan }) {
  return (
    <>
      {labels.events.map(({ box, lines, x }, index) => (
        <g key={`event-${index}`}>
          <line className="event" x1={x} x2={x} y1={box.top} y2={plan.bottom} />
          <Words x={box.left} middle={box.top + box.height / 2} lines={lines} className="note halo" />
        </g>
      ))}
      {labels.thresholds.map(({ box, lines }, index) => (
        <Words
          key={`threshold-${index}`}
          x={box.left}
          middle={box.top + box.height / 2}
          lines={lines}
          className="threshold-label halo"
        />
      ))}
      {labels.ends.map(
        (end, index) =>
          end && (
            <Words
              key={`end-${index}`}
              x={end.box.left}
              middle={end.box.top + end.box.height / 2}
              lines={end.lines}
              smallFrom={plan.endLabels[index]?.lines.length ?? 0}
              className="bold halo"
            />
          ),
      )}
    </>
  );
}
