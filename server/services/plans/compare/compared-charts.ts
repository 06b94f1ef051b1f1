import type { ComparePlansView } from "@/server/contracts/compare-plans";
import type { ChartModel } from "@/server/contracts/chart";
import { monthChart } from "../outcome/month-chart";
import { toldMeasures, type ToldMeasure } from "../outcome/told-measures";
import type { ComparedOutcome } from "./compared-outcome";

/** Each measure that any of the plans tells of, month by month, a chart a plan and all on one scale. */
export function comparedCharts(compared: readonly ComparedOutcome[]): ComparePlansView["charts"] {
  const told = new Map<string, ToldMeasure>();
  for (const { outcome } of compared)
    for (const measure of toldMeasures(outcome)) told.set(`${measure.service} ${measure.figure}`, measure);
  return [...told.values()].map((measure) => {
    const charts = compared.map(({ found, outcome }, at) => ({
      ...monthChart(outcome, measure),
      key: `${measure.service}-${measure.figure}-${at}`,
      title: found.file.title,
    }));
    const reaches = charts.flatMap(valuesOf);
    const [first] = charts;
    return {
      title: first?.subtitle.split(", ")[0] ?? "",
      charts: charts.map((chart) =>
        chart.drawing.kind === "lines" ? { ...chart, drawing: { ...chart.drawing, reaches } } : chart,
      ),
    };
  });
}

/** Lowest and highest of a chart. */
function valuesOf({ drawing }: ChartModel): readonly number[] {
  if (drawing.kind !== "lines") return [];
  const values = drawing.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  return values.length === 0 ? [] : [Math.min(...values), Math.max(...values)];
}
