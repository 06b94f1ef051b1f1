import type {
  ChartThreshold,
  Drawing,
  FunnelDrawing,
  HeatmapDrawing,
  LinesDrawing,
  PairedDotsDrawing,
  RankedBarsDrawing,
  StackedBarsDrawing,
  WaterfallDrawing,
} from "@/server/contracts/chart";
import { categoryColours, seriesStyles, thresholdColour } from "@/server/contracts/chart-palette";

/** One row of numbers of a chart that a slide programme draws; null leaves a gap. */
export interface NativeSeries {
  readonly name: string;
  readonly labels: readonly string[];
  readonly values: readonly (number | null)[];
  /** Six digits without `#`; null is drawn in no colour: what a bar stands on. */
  readonly colour: string | null;
}

/** A chart as a slide programme draws it, its numbers in a table that can be changed there. */
export interface NativeChart {
  /** Bars beside each other, one bar a row, bars on each other, lines over days, or points. */
  readonly kind: "bars" | "ranked" | "stacked" | "lines" | "points";
  readonly series: readonly NativeSeries[];
  /** Printed after the numbers. */
  readonly suffix: string;
  /** Whether the series need a key. */
  readonly hasKey: boolean;
}

/** The same numbers as the picture's, as kinds of charts that slide programmes know. */
export function nativeChart(drawing: Exclude<Drawing, HeatmapDrawing>): NativeChart {
  switch (drawing.kind) {
    case "ranked-bars":
      return rankedBars(drawing);
    case "lines":
      return lines(drawing);
    case "paired-dots":
      return pairedDots(drawing);
    case "waterfall":
      return waterfall(drawing);
    case "stacked-bars":
      return stackedBars(drawing);
    case "funnel":
      return funnel(drawing);
  }
}

const bare = (colour: string) => colour.replace("#", "");
const colourOf = (index: number) =>
  bare(categoryColours[index % categoryColours.length] ?? categoryColours[0]);

/** Slides know no hatching: what is modelled beside what is measured has the orange of the palette. */
const modelledColour = 3;

/** Slides draw the first bar at the bottom: the rows are turned round. */
function rankedBars({ groups }: RankedBarsDrawing): NativeChart {
  const bars = groups.flatMap((group) => group.bars.map((bar) => ({ ...bar, group: group.label }))).reverse();
  return {
    ...{ kind: "ranked", suffix: "%", hasKey: groups.length > 1 },
    series: groups.map(({ label, modelled }) => ({
      name: label,
      labels: bars.map((bar) => bar.label),
      values: bars.map((bar) => (bar.group === label ? bar.value : null)),
      colour: colourOf(groups.length > 1 && modelled ? modelledColour : 0),
    })),
  };
}

function lines({ series, thresholds, suffix }: LinesDrawing): NativeChart {
  const dates = [...new Set(series.flatMap(({ points }) => points.map(({ date }) => date)))].sort();
  const labels = dates.map(sheetDay);
  const styles = seriesStyles(series.length);
  return {
    ...{ kind: "lines", suffix, hasKey: true },
    series: [
      ...series.map(({ label, points }, index) => {
        const values = new Map(points.map(({ date, value }) => [date, value]));
        return {
          name: label,
          labels,
          values: dates.map((date) => values.get(date) ?? null),
          colour: bare(styles[index]?.colour ?? categoryColours[0]),
        };
      }),
      ...thresholds.map(({ label, value }: ChartThreshold) => ({
        name: label,
        labels,
        values: dates.map(() => value),
        colour: bare(thresholdColour),
      })),
    ],
  };
}

const msPerDay = 86_400_000;
/** Spreadsheets count days from here. */
const sheetEpoch = Date.UTC(1899, 11, 30);

const sheetDay = (date: string) => String((Date.parse(`${date}T00:00:00Z`) - sheetEpoch) / msPerDay);

function pairedDots({ rows, beforeLabel, afterLabel, suffix }: PairedDotsDrawing): NativeChart {
  const turned = [...rows].reverse();
  const labels = turned.map(({ label }) => label);
  return {
    ...{ kind: "bars", suffix, hasKey: true },
    series: [
      { name: afterLabel, labels, values: turned.map(({ after }) => after), colour: colourOf(3) },
      { name: beforeLabel, labels, values: turned.map(({ before }) => before), colour: colourOf(0) },
    ],
  };
}

/** Each change stands on an unseen bar that ends where the one before it ended. */
function waterfall({ steps, suffix }: WaterfallDrawing): NativeChart {
  let level = 0;
  const placed = steps.map((step) => {
    const start = step.role === "total" ? 0 : level;
    level = start + step.value;
    return { ...step, foot: Math.min(start, level), size: Math.abs(step.value) };
  });
  const turned = placed.reverse();
  const labels = turned.map(({ label, text }) => `${label}: ${text}`);
  const sizes = (wanted: (step: (typeof turned)[number]) => boolean) =>
    turned.map((step) => (wanted(step) ? step.size : null));
  return {
    ...{ kind: "stacked", suffix, hasKey: false },
    series: [
      { name: "Stands on", labels, values: turned.map(({ foot }) => foot), colour: null },
      { name: "Total", labels, values: sizes(({ role }) => role === "total"), colour: colourOf(0) },
      { name: "Change", labels, values: sizes(({ role }) => role === "change"), colour: colourOf(3) },
    ],
  };
}

function stackedBars({ rows, parts, suffix }: StackedBarsDrawing): NativeChart {
  const turned = [...rows].reverse();
  return {
    ...{ kind: "stacked", suffix, hasKey: true },
    series: parts.map((name, index) => ({
      name,
      labels: turned.map(({ label }) => label),
      values: turned.map(({ values }) => values[index] ?? null),
      colour: colourOf(index),
    })),
  };
}

function funnel({ points, xLabel, yLabel, suffix }: FunnelDrawing): NativeChart {
  const labels = points.map(({ label }) => label);
  return {
    ...{ kind: "points", suffix, hasKey: false },
    series: [
      { name: xLabel, labels, values: points.map(({ x }) => x), colour: colourOf(0) },
      { name: yLabel, labels, values: points.map(({ y }) => y), colour: colourOf(0) },
    ],
  };
}
