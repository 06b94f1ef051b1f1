import type { ComparePlansView } from "@/server/contracts/compare-plans";
import type { ChartModel } from "@/server/contracts/chart";
import { monthChart } from "../outcome/month-chart";
import type { NationalFigure } from "../outcome/national-months";
import { serviceWords } from "../outcome/service-words";
import { toldMeasures, type ToldMeasure } from "../outcome/told-measures";
import type { ComparedOutcome } from "./compared-outcome";

/**
 * Each measure that any of the plans tells of, month by month, a chart a plan, all on one scale and over the months that
 * all of them look ahead.
 */
export function comparedCharts(
  compared: readonly ComparedOutcome[],
  months: number,
): ComparePlansView["charts"] {
  const told = new Map<string, ToldMeasure>();
  for (const { outcome } of compared)
    for (const measure of toldMeasures(outcome)) told.set(`${measure.service} ${measure.figure}`, measure);
  return [...told.values()].map((measure) => {
    const charts = compared.map(({ found, outcome }, at) => ({
      ...firstMonths(monthChart(outcome, measure), months),
      key: `${measure.service}-${measure.figure}-${at}`,
      title: found.file.title,
    }));
    const reaches = charts.flatMap(valuesOf);
    return {
      title: titleOf(measure),
      charts: charts.map((chart) =>
        chart.drawing.kind === "lines" ? { ...chart, drawing: { ...chart.drawing, reaches } } : chart,
      ),
    };
  });
}

function titleOf({ service, figure }: ToldMeasure): string {
  const { officers } = serviceWords[service];
  const titles: Readonly<Record<NationalFigure, string>> = {
    shortfall: `Shortfall of ${officers} after cover`,
    work: `Work of ${officers}`,
    errors: "Expected releases in error a year",
    people: "People in prison",
    insufficient: "Insufficient risk assessments",
  };
  return titles[figure];
}

/** A chart of fewer months: the position and those after it. */
function firstMonths(chart: ChartModel, months: number): ChartModel {
  const { drawing, table } = chart;
  if (drawing.kind !== "lines") return chart;
  const first = <Each>(all: readonly Each[]) => all.slice(0, months + 1);
  const series = drawing.series.map((line) => ({ ...line, points: first(line.points) }));
  return {
    ...chart,
    subtitle: chart.subtitle.replace(/, \w+ \d{4} to \w+ \d{4}$/, ""),
    table: { ...table, rows: first(table.rows) },
    drawing: { ...drawing, series },
  };
}

/** Lowest and highest of a chart. */
function valuesOf({ drawing }: ChartModel): readonly number[] {
  if (drawing.kind !== "lines") return [];
  const values = drawing.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  return values.length === 0 ? [] : [Math.min(...values), Math.max(...values)];
}
