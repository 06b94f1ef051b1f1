import type { CaseloadColumn, CaseloadRow, MonthMeasure } from "@/server/contracts/caseload";
import { decimal, percent, plural } from "@/server/contracts/format";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Position } from "../positions/load-position";
import { caseloadCell } from "./caseload-cell";
import type { Group } from "./caseload-scope";
import type { MonthCounts } from "./load-month-counts";
import { monthValue } from "./month-value";
import { rowFigures, type Placed } from "./row-figures";
import type { SortedRow } from "./row-order";

/** What all rows of months share. */
export interface MonthRowGrounds {
  readonly position: Position;
  readonly measure: MonthMeasure;
  readonly columns: readonly CaseloadColumn[];
  readonly counts: MonthCounts;
  readonly hrefOf: (code: string) => string;
}

/** A prison by month. */
export function unitMonthRow(grounds: MonthRowGrounds, unit: UnitPosition, groupName: string): SortedRow {
  const { code, name } = unit.unit;
  return rowOf(
    grounds,
    unit,
    { code, name, detail: groupName, over: overWords(unit, grounds) },
    [unit],
    unit.ranking.ranked,
  );
}

/** A group of prisons, or all of them, by month. */
export function groupMonthRow(grounds: MonthRowGrounds, { name, sum, units }: Group): SortedRow {
  const { count, of } = sum.unitsOver;
  const over = `${decimal(count)} of ${plural(of, "prison")}`;
  const detail = plural(units.length, "prison");
  return rowOf(grounds, sum, { code: sum.unit.code, name, detail, over }, units, true);
}

function rowOf(
  { position, measure, columns, counts, hrefOf }: MonthRowGrounds,
  placed: Placed,
  named: Pick<CaseloadRow, "code" | "name" | "detail" | "over">,
  units: readonly UnitPosition[],
  ranked: boolean,
): SortedRow {
  const values = columns.map(({ date }) =>
    monthValue(
      measure,
      units.map(({ unit }) => counts.get(unit.code)?.get(date)),
    ),
  );
  const { quantity } = placed.workload.percent;
  return {
    sustained: 0,
    ranked,
    workloadPercent: quantity.known ? quantity.value : null,
    row: {
      ...named,
      ...rowFigures(placed, false),
      ...{ href: hrefOf(named.code), chip: null, change: null },
      spark: values.map((value) => (value.known ? Math.round(value.value) : null)),
      cells: values.map((value) => caseloadCell(measure, value, position.parameters)),
    },
  };
}

function overWords({ workload }: UnitPosition, { position }: MonthRowGrounds): string {
  const { quantity } = workload.percent;
  if (!quantity.known) return "[x]";
  const line = position.parameters.value("line.over");
  return quantity.value > line ? `over ${percent(line)}` : "no";
}
