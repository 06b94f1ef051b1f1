import type { Fact, PlainDate } from "../../../engine/facts";
import { known } from "../../../engine/quantity";
import type { Grade } from "../../../engine/vocabulary";
import type { ReadContext, TotalCheck, UnitMatch } from "../../file-reader";
import { issue, type ImportIssue } from "../../issue";
import { findPublishedUnit } from "../find-published-unit";
import { publishedFact } from "../published-fact";
import { checkColumns, sumColumns } from "./check-columns";
import { hundredths } from "./hundredths";
import { tableGrid, type GridRow, type WantedColumn } from "./table-grid";
import type { TableRead } from "./table-read";
import { workforceSource } from "./workforce-source";
import type { WorkforceTable } from "./workforce-tables";

const operational = /^operational\b/u;
const other = /^non operational\b/u;

/** The grades of the model, and the columns that are added up to each. Healthcare held nobody at headquarters. */
const grades: readonly (readonly [Grade, ...(readonly [group: RegExp | undefined, head: RegExp])[]])[] = [
  ["hq-operational-senior-manager", [operational, /^bands 9 11\b/u]],
  ["hq-operational-manager", [operational, /^bands 6 8\b/u]],
  ["hq-operational-custodial-manager", [operational, /^band 5\b/u]],
  ["hq-operational-supervising-officer", [operational, /^band 4\b/u]],
  ["hq-operational-officer", [operational, /^band 3 4\b/u]],
  ["hq-operational-support", [operational, /^band 2\b/u]],
  ["hq-senior-civil-servant", [other, /^senior civil servant\b/u]],
  ["hq-senior-manager", [other, /^bands 9 11\b/u]],
  ["hq-manager", [other, /^bands 5 8\b/u]],
  ["hq-executive-officer", [other, /^band 4\b/u]],
  ["hq-administrative-officer", [other, /^band 3\b/u]],
  ["hq-administrative-assistant", [other, /^band 2\b/u]],
  ["hq-other-administration", [other, /^other admin\b/u]],
  ["hq-psychology", [other, /^psychology\b/u]],
  ["hq-chaplaincy", [other, /^chaplaincy\b/u]],
  ["hq-industrial-facilities", [other, /^industrial\b/u]],
  ["hq-other", [other, /^other grades\b/u], [other, /nursing\b/u], [other, /other healthcare\b/u]],
  ["all", [undefined, /^grand total\b/u]],
];

const keyOf = (grade: Grade, place: number) => `${grade} ${place}`;
const wanted = grades.flatMap(([grade, ...columns]) =>
  columns.map(([group, head], place): WantedColumn<string> => ({
    ...{ key: keyOf(grade, place), head },
    ...(group ? { group } : {}),
  })),
);
const allKey = keyOf("all", 0);

const headquartersTotal = /\bheadquarters\b.*\btotal$|\bHQ\b.*\btotal$/iu;
const prisonsTotal = /\bestablishment total$/iu;
const grandTotal = /^grand total$/iu;
const headquartersKinds = ["service", "directorate"] as const;

/** Staff of headquarters and Area Services by grade; prisons by grade are read and held against their total. */
export function readEstablishments(table: WorkforceTable, asOf: PlainDate, context: ReadContext): TableRead {
  const grid = tableGrid(table, wanted);
  const issues: ImportIssue[] = [...grid.issues];
  const checks: TotalCheck[] = [];
  const { headquarters, subtotal, prisons, prisonTotal, total } = parted(grid.rows.filter(hasFigure));
  const check = (rows: readonly GridRow<string>[], printed: GridRow<string> | undefined) => {
    if (!printed) return;
    const made = checkColumns(table, grid.heads, rows, printed);
    checks.push(...made.checks);
    issues.push(...made.issues);
  };
  check(headquarters, subtotal);
  check(prisons, prisonTotal);
  check([...headquarters, ...prisons], total);
  const facts: Fact[] = [];
  const matches: UnitMatch[] = [];
  for (const row of subtotal ? [...headquarters, subtotal] : headquarters) {
    const place = { sheet: table.sheet, row: row.number, column: "Establishment" };
    const found = findPublishedUnit(nameOf(row), headquartersKinds, asOf, context.units, place);
    matches.push(found.match);
    if (found.issue) issues.push(found.issue);
    if (found.match.unit !== null) facts.push(...rowFacts(found.match.unit, row, table, asOf));
  }
  if (prisons.length > 0) issues.push(notStored(table, prisons.length));
  return {
    rows: headquarters.length + prisons.length,
    ...{ facts, issues, checks, matches },
    totals: {
      headquartersStaffFte: hundredths(sumColumns([allKey], headquarters)[allKey] ?? 0),
      establishmentStaffFte: hundredths(sumColumns([allKey], prisons)[allKey] ?? 0),
    },
  };
}

const hasFigure = ({ figures }: GridRow<string>) => figures[allKey] !== null;
const nameOf = ({ labels }: GridRow<string>) => labels.at(-1) ?? "";

/** Headquarters stand above their total, prisons between that and theirs. */
function parted(rows: readonly GridRow<string>[]) {
  const at = (pattern: RegExp) => rows.findIndex((row) => pattern.test(nameOf(row)));
  const first = at(headquartersTotal);
  const second = at(prisonsTotal);
  const end = second < 0 ? rows.length : second;
  return {
    headquarters: rows.slice(0, Math.max(first, 0)),
    subtotal: rows[first],
    prisons: rows.slice(first + 1, end).filter((row) => !grandTotal.test(nameOf(row))),
    prisonTotal: rows[second],
    total: rows[at(grandTotal)],
  };
}

function rowFacts(unit: string, row: GridRow<string>, table: WorkforceTable, asOf: PlainDate): Fact[] {
  return grades.map(([grade, ...columns]) => {
    const fte = columns.reduce(
      (sum, _column, place) => sum + hundredths(row.figures[keyOf(grade, place)] ?? 0),
      0,
    );
    return publishedFact({
      ...{ unit, measure: "in-post-fte", grade, asOf, quantity: known(fte), source: workforceSource },
      locator: `${table.number}, row ${nameOf(row)}`,
    });
  });
}

function notStored({ sheet, number }: WorkforceTable, rows: number): ImportIssue {
  const message = `${number} splits ${rows} prisons by grades that are kept for headquarters only. They were held against the totals and are not stored.`;
  return issue("notice", "rows-left-out", message, { sheet });
}
