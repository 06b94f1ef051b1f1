import type { NationalFigureRow } from "@/server/imports/batch-rows";
import type { EmbeddedFiles } from "../embedded-files";
import { field } from "../field";
import { periodEnd } from "./period-end";

/** The national series as published: metric, period, value, unit, where published, note. */
export function nationalFigures(files: EmbeddedFiles): NationalFigureRow[] {
  return files.records("national_timeseries.csv").map((record) => ({
    metric: field(record, "metric"),
    period: field(record, "period"),
    asOf: periodEnd(field(record, "period")),
    value: Number(field(record, "value")),
    unit: field(record, "unit"),
    publishedIn: field(record, "source"),
    note: field(record, "note") || null,
  }));
}
