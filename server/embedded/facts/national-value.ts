import type { EmbeddedFiles } from "../embedded-files";
import { field } from "../field";

/**
 * One figure of the national series, by the name and period it is published under.
 * @throws when the series does not have it.
 */
export function nationalValue(files: EmbeddedFiles, metric: string, period: string): number {
  const record = files
    .records("national_timeseries.csv")
    .find((row) => row.metric === metric && row.period === period);
  if (!record) throw new Error(`national_timeseries.csv has no ${metric} at ${period}.`);
  return Number(field(record, "value"));
}
