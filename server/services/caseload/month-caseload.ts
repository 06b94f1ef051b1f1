import {
  caseloadMeasures,
  type CaseloadInput,
  type CaseloadView,
  type MonthMeasure,
} from "@/server/contracts/caseload";
import { decimal, percent, plural } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";
import { groupNameIn } from "../units/group-name-in";
import { caseloadAddress } from "./caseload-address";
import { measureWords } from "./caseload-labels";
import type { CaseloadScope } from "./caseload-scope";
import { measureOf } from "./caseload-state";
import { loadMonthCounts } from "./load-month-counts";
import { monthColumns, monthsHeld, yearsHeld } from "./month-columns";
import { groupMonthRow, unitMonthRow, type MonthRowGrounds } from "./month-rows";
import { rowHref } from "./row-href";
import { orderedRows } from "./row-order";
import type { CaseloadParts } from "./week-caseload";

/** Prisons or groups of them by month. */
export async function monthCaseload(
  context: ServiceContext,
  position: Position,
  input: CaseloadInput,
  scope: CaseloadScope,
  query: string,
): Promise<CaseloadParts> {
  const counts = await loadMonthCounts(context, position.baseline);
  const measure = monthMeasure(input);
  const prisons = position.units.filter(({ unit }) => unit.service === "prison");
  const months = monthsHeld(
    measure,
    counts,
    prisons.map(({ unit }) => unit.code),
  );
  const columns = monthColumns(months, input.year);
  const grounds: MonthRowGrounds = {
    ...{ position, columns, counts, measure },
    hrefOf: rowHref(input, query, position),
  };
  const { groups, units, whole } = scope;
  const groupName = input.region ? () => "" : groupNameIn(position);
  const rows = groups
    ? groups.map((group) => groupMonthRow(grounds, group))
    : units.map((unit) => unitMonthRow(grounds, unit, groupName(unit)));
  const { label, spoken } = measureWords[measureOf(input)];
  return {
    headline: [headline(position, scope)],
    strip: null,
    ...{ notes: [], matrix: null, spans: [], tooLarge: null },
    years: years(input, yearsHeld(months)),
    table: {
      heading: `${label} by ${groups ? "group" : "prison"} and month${input.region ? `, ${scope.name}` : ""}`,
      summary: `${groups ? plural(groups.length, "group") : plural(units.length, "prison")}. Prisons of today: those that have closed are in no row. Workload, officers and shortfall are those of the position.`,
      ...{
        unitHead: groups ? "Group" : "Prison",
        measureLabel: label,
        columnsHead: label,
        projectedHead: "",
        overHead: `Over ${percent(position.parameters.value("line.over"))}`,
      },
      ...{ spoken, columns, weekly: false, levels: [] },
      rows: orderedRows(rows, input.sort),
      total: groupMonthRow(grounds, whole).row,
    },
  };
}

function monthMeasure(input: CaseloadInput): MonthMeasure {
  const measure = measureOf(input);
  return caseloadMeasures.prison.find((own) => own === measure) ?? "occupancy";
}

function years(input: CaseloadInput, held: readonly string[]): CaseloadView["years"] {
  return ["", ...held].map((year) => ({
    label: year || "Latest 24 months",
    href: caseloadAddress(input, { year }),
    current: input.year === year,
  }));
}

function headline({ parameters }: Position, { whole: { sum } }: CaseloadScope): Sentence {
  const over = percent(parameters.value("line.over"));
  const { unitsOver, unitsPastLine } = sum;
  return [
    { strong: `${decimal(unitsOver.count)} of ${plural(unitsOver.of, "prison")}` },
    ` ${unitsOver.count === 1 ? "carries" : "carry"} more than ${over} (inferred from staffing and crowding); `,
    { strong: decimal(unitsPastLine.count) },
    ` ${unitsPastLine.count === 1 ? "is" : "are"} past the ${percent(parameters.value("line.reference-gap"))} line.`,
  ];
}
