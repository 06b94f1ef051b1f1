import type { CaseloadColumn, CaseloadRow, WeekMeasure } from "@/server/contracts/caseload";
import { decimal, plural, shortDate } from "@/server/contracts/format";
import type { PlainDate } from "@/server/engine/facts";
import type { AggregatePosition } from "@/server/engine/position/aggregate";
import type { UnitPosition } from "@/server/engine/position/position";
import { unknown, type Quantity } from "@/server/engine/quantity";
import { assessmentRise } from "@/server/engine/risk/assessment-rise";
import type { SustainedRun } from "@/server/engine/workload/sustained-overload";
import type { Position } from "../positions/load-position";
import { caseloadCell } from "./caseload-cell";
import type { CaseloadWeeks } from "./caseload-week";
import type { Group } from "./caseload-scope";
import { fourWeekChange } from "./four-week-change";
import { heldCases } from "./held-cases";
import { rowFigures, type Placed } from "./row-figures";
import type { SortedRow } from "./row-order";
import { fourWeeksBefore } from "./weeks-before";
import { tierColumns, type TierColumn } from "./tier-columns";
import { weekValue, type OwnMeasure } from "./week-value";

/** What a workload makes of the risk in a row; sums of units have none. */
type RiseOf = (workloadPercent: Quantity) => Quantity;

interface RowOf {
  readonly code: string;
  readonly riseOf: RiseOf;
  readonly units: readonly UnitPosition[];
}

/** What all rows of weeks share. */
export interface WeekRowGrounds {
  readonly position: Position;
  readonly measure: WeekMeasure;
  readonly columns: readonly CaseloadColumn[];
  /** The measured weeks that the course of a row is drawn from. */
  readonly sparkWeeks: readonly PlainDate[];
  /** All weeks that are held. */
  readonly held: readonly PlainDate[];
  readonly hrefOf: (code: string) => string;
}

/** A delivery unit by week. */
export function unitWeekRow(
  grounds: WeekRowGrounds,
  unit: UnitPosition,
  weeks: CaseloadWeeks,
  groupName: string,
): SortedRow {
  const { code, name } = unit.unit;
  const run = unit.workload.meanRun;
  const riseOf: RiseOf = (percent) => assessmentRise(unit, percent, grounds.position.parameters);
  const figures = common(grounds, unit, weeks, { code, riseOf, units: [unit] });
  const isTold = figures.workload !== "[c]";
  const isSustained = isTold && run?.excessiveNow === true;
  const row: CaseloadRow = {
    ...{ code, name, detail: groupName },
    ...figures,
    chip: isSustained ? chipText(grounds.position) : null,
    over: isTold ? overWords(run) : "[c]",
  };
  return sorted(row, isSustained ? 1 : 0, unit, unit.ranking.ranked);
}

/** A region, or the nation, by week: sums of its units. */
export function sumWeekRow(
  grounds: WeekRowGrounds,
  sum: AggregatePosition,
  weeks: CaseloadWeeks,
  { name, units }: Pick<Group, "name" | "units">,
): SortedRow {
  const { code } = sum.unit;
  const sustained = sum.unitsSustained;
  const row: CaseloadRow = {
    ...{ code, name, detail: plural(sum.sums.units, "unit") },
    ...common(grounds, sum, weeks, { code, riseOf: () => unknown("outside-method"), units }),
    chip: null,
    over: sustained
      ? `${decimal(sustained.count)} of ${plural(sustained.of, "unit")} ${chipText(grounds.position)}`
      : "[x]",
  };
  return sorted(row, sustained?.count ?? 0, sum, true);
}

function common(
  { position, measure, columns, sparkWeeks, held, hrefOf }: WeekRowGrounds,
  placed: Placed,
  weeks: CaseloadWeeks,
  { code, riseOf, units }: RowOf,
) {
  const { parameters } = position;
  const value = (kind: OwnMeasure, date: PlainDate) =>
    weekValue(
      kind,
      weeks.get(date),
      kind === "change" ? weeks.get(fourWeeksBefore(date)) : undefined,
      parameters,
    );
  const latest = weeks.get(held.findLast((week) => weeks.has(week)) ?? "");
  const cellValues = () => {
    if (measure === "tiers") return tierColumns.map(({ date }) => cases(date, latest?.suppressed ?? false));
    const dates = columns.map(({ date }) => date);
    if (measure === "risk") return dates.map((date) => riseOf(value("workload", date)));
    return dates.map((date) => value(measure, date));
  };
  const cases = (tier: TierColumn["date"], suppressed: boolean) =>
    suppressed ? unknown("suppressed") : heldCases(position, units, tier);
  return {
    href: hrefOf(code),
    ...rowFigures(placed, latest?.suppressed ?? false),
    change: latest ? fourWeekChange(value("change", latest.week)) : null,
    spark: sparkWeeks.map((date) => {
      const quantity = value("workload", date);
      return quantity.known ? Math.round(quantity.value) : null;
    }),
    cells: cellValues().map((quantity) => caseloadCell(measure, quantity, parameters)),
  };
}

function sorted(
  row: CaseloadRow,
  sustained: number,
  { workload }: Pick<Placed, "workload">,
  ranked: boolean,
): SortedRow {
  const { quantity } = workload.percent;
  const isTold = quantity.known && row.workload !== "[c]";
  return { row, sustained, ranked, workloadPercent: isTold ? quantity.value : null };
}

const chipText = ({ parameters }: Position) => `${parameters.value("rule.sustained-weeks")}w+`;

function overWords(run: SustainedRun | null): string {
  if (!run) return "[x]";
  if (run.excessiveNow && run.runNowSince) return `since ${shortDate(run.runNowSince)}`;
  return plural(run.runNowWeeks, "week");
}
