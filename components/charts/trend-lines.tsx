import type { TrendSeries, TrendView } from "@/server/contracts/unit";
import { niceTicks } from "./nice-ticks";

interface TrendLinesProps {
  readonly model: TrendView;
  readonly width: number;
  readonly className: string;
}

const height = 300;
const top = 16;
const bottom = 32;
const left = 64;
const labelRoom = 120;
const narrowBelow = 500;
const labelGap = 18;

interface Scale {
  readonly x: (date: string) => number;
  readonly y: (value: number) => number;
  readonly right: number;
}

/** Lines over time with labelled thresholds, drawn on the server. The table beneath carries the same numbers. */
export function TrendLines({ model, width, className }: TrendLinesProps) {
  const right = width - (width < narrowBelow ? labelRoom - 20 : labelRoom);
  const points = model.series.flatMap((series) => series.points);
  const values = [
    ...points.flatMap((point) => (point.value === null ? [] : [point.value])),
    ...model.thresholds.map((threshold) => threshold.value),
  ];
  if (!points.some(isKnown)) return null;
  const ticks = niceTicks(Math.min(...values), Math.max(...values));
  const scale = makeScale(
    points.map((point) => point.date),
    ticks,
    right,
  );
  return (
    <svg
      className={`plot ${className}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={model.textAlternative}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={left} x2={right} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text className="tick" x={left - 8} y={scale.y(tick) + 5} textAnchor="end">
            {tick.toLocaleString("en-GB")}
            {model.unit === "%" && "%"}
          </text>
        </g>
      ))}
      {model.thresholds.map((threshold) => (
        <g key={threshold.label}>
          <line
            className="threshold"
            x1={left}
            x2={right}
            y1={scale.y(threshold.value)}
            y2={scale.y(threshold.value)}
          />
          <text className="threshold-label halo" x={right + 8} y={scale.y(threshold.value) + 5}>
            {threshold.label}
          </text>
        </g>
      ))}
      {model.series.map((series, index) => (
        <path key={series.label} className={`line line-${index}`} d={linePath(series, scale)} />
      ))}
      <EndLabels model={model} scale={scale} />
      <DateAxis dates={points.map((point) => point.date)} scale={scale} />
    </svg>
  );
}

function makeScale(dates: readonly string[], ticks: readonly number[], right: number): Scale {
  const days = dates.map(dayNumber);
  const first = Math.min(...days);
  const span = Math.max(1, Math.max(...days) - first);
  const low = ticks[0] ?? 0;
  const range = (ticks.at(-1) ?? 1) - low || 1;
  return {
    x: (date) => round(left + ((dayNumber(date) - first) / span) * (right - left)),
    y: (value) => round(height - bottom - ((value - low) / range) * (height - bottom - top)),
    right,
  };
}

const msPerDay = 86_400_000;
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / msPerDay;
const round = (value: number) => Math.round(value * 10) / 10;

/** A missing value breaks the line: the next known point starts a new one, and one that stands alone is a dot. */
function linePath({ points }: TrendSeries, scale: Scale): string {
  return points
    .map((point, index) => {
      if (!isKnown(point)) return "";
      const place = `${scale.x(point.date)} ${scale.y(point.value)}`;
      if (isKnown(points[index - 1])) return `L${place}`;
      return isKnown(points[index + 1]) ? `M${place}` : `M${place}h0`;
    })
    .join("");
}

/** Each line's name at its end, pushed apart where they, or a threshold's label, would meet. */
function EndLabels({ model, scale }: { readonly model: TrendView; readonly scale: Scale }) {
  const taken = model.thresholds.map((threshold) => scale.y(threshold.value));
  return model.series.map((series) => {
    const last = series.points.findLast(isKnown);
    if (!last) return null;
    const y = freePlace(scale.y(last.value), taken);
    taken.push(y);
    return (
      <text key={series.label} className="halo bold" x={scale.right + 8} y={y + 5}>
        {model.series.length > 1
          ? series.label
          : `${last.value.toLocaleString("en-GB", { maximumFractionDigits: 0 })}${model.unit}`}
      </text>
    );
  });
}

type Point = TrendSeries["points"][number];

function isKnown(point: Point | undefined): point is Point & { readonly value: number } {
  return point !== undefined && point.value !== null;
}

function freePlace(wanted: number, taken: readonly number[]): number {
  const offsets = [0, -labelGap, labelGap, -2 * labelGap, 2 * labelGap];
  const free = offsets.find((offset) =>
    taken.every((other) => Math.abs(other - wanted - offset) >= labelGap - 1),
  );
  return wanted + (free ?? 0);
}

function DateAxis({ dates, scale }: { readonly dates: readonly string[]; readonly scale: Scale }) {
  const sorted = [...new Set(dates)].sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return null;
  const middle = sorted[Math.floor(sorted.length / 2)] ?? first;
  const narrow = scale.right < narrowBelow || middle === last;
  const shown = narrow ? [first, last] : [first, middle, last];
  const anchors = narrow ? (["start", "end"] as const) : (["start", "middle", "end"] as const);
  return (
    <g>
      <line className="axis-line" x1={left} x2={scale.right} y1={height - bottom} y2={height - bottom} />
      {shown.map((date, index) => (
        <text key={date} className="tick" x={scale.x(date)} y={height - 8} textAnchor={anchors[index]}>
          {monthYear(date)}
        </text>
      ))}
    </g>
  );
}

const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const monthYear = (date: string) => `${names[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)}`;
