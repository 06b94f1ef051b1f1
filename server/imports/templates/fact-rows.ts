import type { Fact, PlainDate } from "../../engine/facts";
import type { ReadContext, ReadPart, ReadSummary } from "../file-reader";
import { issue, type ImportIssue } from "../issue";
import { readFigure } from "../read-figure";
import type { SheetRow } from "../sheet";
import { factsOfRow } from "./facts-of-row";
import { leftOutIssues } from "./left-out-issues";
import { measureTotals } from "./measure-totals";
import { unitPlaces } from "./place-units";
import { rowReader, type RowValue } from "./row-reader";
import { saidBefore } from "./said-before";
import type { TemplateSheet } from "./sheet-of-template";

/** Reads the rows of a sheet part by part, and knows at the end what they said together. */
export interface FactRows {
  read(rows: readonly SheetRow[]): ReadPart;
  /** What is only known when all rows were read. */
  issuesAtEnd(): readonly ImportIssue[];
  summary(): ReadSummary;
}

/** A row without any figure says nothing and is left out: a blank cell is unknown, never zero. */
export function factRows(fileName: string, sheet: TemplateSheet, context: ReadContext): FactRows {
  const { columns, places, sheet: name } = sheet;
  const kinds = columns.flatMap(({ type }) => (type.kind === "unit" ? type.kinds : []));
  const units = unitPlaces(context.units, kinds);
  const readRow = rowReader(sheet, context, units);
  const toFacts = factsOfRow(columns);
  const figurePlaces = columns.flatMap(({ becomes }, index) => (becomes ? [places[index] ?? -1] : []));
  const isEmpty = ({ cells }: SheetRow) =>
    figurePlaces.every((place) => readFigure(cells[place] ?? null) === "blank");
  const said = saidBefore();
  const totals = measureTotals();
  const values: RowValue[] = [];
  const count = { read: 0, empty: 0 };
  let reportDate: PlainDate | null = null;

  function readOne(row: SheetRow, facts: Fact[], issues: ImportIssue[]): void {
    readRow(row, values, issues);
    const own = toFacts(values, `${fileName}, row ${row.number}`);
    const before = said.say(own, row.number);
    if (before !== null) issues.push(twice(row, before, name));
    for (const fact of own) {
      facts.push(fact);
      totals.add(fact);
      if (reportDate === null || fact.asOf > reportDate) reportDate = fact.asOf;
    }
  }

  return {
    read(rows) {
      const facts: Fact[] = [];
      const issues: ImportIssue[] = [];
      const filled = rows.filter((row) => !isEmpty(row));
      for (const row of filled) readOne(row, facts, issues);
      count.read += filled.length;
      count.empty += rows.length - filled.length;
      return { rows: filled.length, facts, officerWeeks: [], issues };
    },
    issuesAtEnd: () => leftOutIssues(count, name),
    summary: () => ({ reportDate, totals: totals.sums(), checks: [], matches: units.matches() }),
  };
}

function twice(row: SheetRow, before: number, sheet: string | null): ImportIssue {
  const message = `Row ${before} says this of the same unit and date already: keep one of the two.`;
  return issue("error", "row-twice", message, { sheet, row: row.number });
}
