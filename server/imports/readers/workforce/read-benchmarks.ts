import type { Fact, PlainDate } from "../../../engine/facts";
import { known, unknown } from "../../../engine/quantity";
import type { Grade, UnitMeasure } from "../../../engine/vocabulary";
import type { ReadContext, UnitMatch } from "../../file-reader";
import type { ImportIssue } from "../../issue";
import { issue } from "../../issue";
import { findPublishedCentre } from "../find-published-centre";
import { findPublishedUnit } from "../find-published-unit";
import { publishedFact } from "../published-fact";
import { checkColumns, sumColumns } from "./check-columns";
import { hundredths } from "./hundredths";
import { tableGrid, type GridRow, type WantedColumn } from "./table-grid";
import type { TableRead } from "./table-read";
import { workforceSource } from "./workforce-source";
import type { WorkforceTable } from "./workforce-tables";

const columns = [
  { key: "officers-in-post", grade: "band-3-5", measure: "in-post-fte" },
  { key: "officers-benchmark", grade: "band-3-5", measure: "required-fte" },
  { key: "support-in-post", grade: "band-2", measure: "in-post-fte" },
  { key: "support-benchmark", grade: "band-2", measure: "required-fte" },
  { key: "other-in-post", grade: "prison-other", measure: "in-post-fte" },
  { key: "other-benchmark", grade: "prison-other", measure: "required-fte" },
  { key: "all-in-post", grade: "all", measure: "in-post-fte" },
  { key: "all-benchmark", grade: "all", measure: "required-fte" },
] as const satisfies readonly { key: string; grade: Grade; measure: UnitMeasure }[];
type Key = (typeof columns)[number]["key"];

const groups = {
  "band-3-5": /^bands? 3 5\b/u,
  "band-2": /^operational support\b/u,
  "prison-other": /^other grades\b/u,
  all: /^all staff\b/u,
} as const;
const heads = { "in-post-fte": /^staff in post\b/u, "required-fte": /^benchmark\b/u } as const;
const wanted = columns.map(({ key, grade, measure }): WantedColumn<Key> => ({
  key,
  group: groups[grade],
  head: heads[measure],
}));
const keys = columns.map(({ key }) => key);

const totalRow = /^establishment total$/iu;
/** The mark of rows that were immigration removal centres, which go by names of their own. */
const removalCentreMark = "#";

/** Staff in post and benchmark by prison and grade. */
export function readBenchmarks(table: WorkforceTable, asOf: PlainDate, context: ReadContext): TableRead {
  const grid = tableGrid(table, wanted);
  const issues: ImportIssue[] = [...grid.issues];
  const end = grid.rows.findIndex(({ labels }) => totalRow.test(labels.at(-1) ?? ""));
  const total = grid.rows[end];
  const rows = grid.rows.slice(0, end < 0 ? undefined : end).filter(hasFigure);
  const facts: Fact[] = [];
  const matches: UnitMatch[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const place = { sheet: table.sheet, row: row.number, column: "Establishment" };
    const found = unitOf(row, asOf, context, place);
    matches.push(found.match);
    if (found.issue) issues.push(found.issue);
    const { unit } = found.match;
    if (unit === null) continue;
    const before = seen.get(unit);
    if (before !== undefined) issues.push(twice(before, { ...place, value: found.match.name }));
    seen.set(unit, row.number);
    facts.push(...rowFacts(unit, row, table, asOf));
  }
  if (rows.length === 0 && grid.issues.length === 0)
    issues.push(issue("error", "rows-none", "There are no prisons in this table.", { sheet: table.sheet }));
  const checked = total ? checkColumns(table, grid.heads, rows, total) : { checks: [], issues: [] };
  if (total) facts.push(...rowFacts("PRISONS", total, table, asOf));
  const sums = sumColumns(keys, rows);
  return {
    rows: rows.length,
    ...{ facts, matches, checks: checked.checks, issues: [...issues, ...checked.issues] },
    totals: {
      inPostFte: hundredths(sums["all-in-post"]),
      benchmarkFte: hundredths(sums["all-benchmark"]),
      officersInPostFte: hundredths(sums["officers-in-post"]),
      officersBenchmarkFte: hundredths(sums["officers-benchmark"]),
    },
  };
}

const hasFigure = ({ figures }: GridRow<Key>) => keys.some((key) => figures[key] !== null);

function unitOf(
  { labels }: GridRow<Key>,
  asOf: PlainDate,
  { units }: ReadContext,
  place: Parameters<typeof findPublishedUnit>[4],
) {
  const name = labels.at(-1) ?? "";
  const isCentre = labels.length > 1 && (labels[0] ?? "").startsWith(removalCentreMark);
  const find = isCentre ? findPublishedCentre : findPublishedUnit;
  return find(name, ["establishment"], asOf, units, place);
}

function rowFacts(unit: string, row: GridRow<Key>, table: WorkforceTable, asOf: PlainDate): Fact[] {
  return columns.map(({ key, grade, measure }) => {
    const fte = row.figures[key];
    return publishedFact({
      ...{ unit, measure, grade, asOf },
      quantity: fte === null ? unknown("not-reported") : known(hundredths(fte)),
      source: workforceSource,
      locator: `${table.number}, row ${row.labels.at(-1) ?? row.number}`,
    });
  });
}

function twice(before: number, place: Partial<ImportIssue>): ImportIssue {
  return issue("error", "row-twice", `The same prison stands in row ${before} too. Keep one of them.`, place);
}
