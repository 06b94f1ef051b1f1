import type { ForecastTable, ForecastField } from "./forecast-table";
import type { MonthCalendar } from "./month-calendar";

/** A cell of a forecast: one figure of one unit, by its place. */
export interface ForecastRow {
  readonly field: ForecastField;
  readonly place: number;
}

/**
 * A stock of a forecast on a day between the ends of its months, on the straight line between them.
 *
 * Formula: end of the month before + (its end - that) x days into the month / days of the month. Days up to the position
 * have the position's own value. Units: those of the field. Unknown: NaN where either end is, and after the last month.
 * @example 100 at the position on 31 March and 106 at the end of April, on 15 April // 103
 */
export function forecastOnDay(
  table: ForecastTable,
  { field, place }: ForecastRow,
  { starts }: MonthCalendar,
  day: number,
): number {
  const at = (column: number) => table[field][place * table.columns + column] ?? NaN;
  const end = (column: number) => (starts[column] ?? NaN) - 1;
  if (day <= end(0)) return at(0);
  const column = starts.findIndex((_, month) => day <= end(month));
  if (column < 1 || column >= table.columns) return NaN;
  const share = (day - end(column - 1)) / (end(column) - end(column - 1));
  return at(column - 1) + (at(column) - at(column - 1)) * share;
}
