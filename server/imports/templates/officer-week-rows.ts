import { pointsTable } from "../../engine/workload/points-table";
import type { ReadContext, ReadOfficerWeek, ReadPart, ReadSummary } from "../file-reader";
import { issue, type ImportIssue } from "../issue";
import { knownOfficers } from "../known-officers";
import { officerTotals } from "../officer-totals";
import type { SheetRow } from "../sheet";
import { officerWeekOf } from "./officer-week-of";
import { unitPlaces } from "./place-units";
import { rowReader, type RowValue } from "./row-reader";
import type { TemplateSheet } from "./sheet-of-template";

/** Reads the rows of a sheet part by part into weeks of officers, and knows at the end what they said together. */
export interface OfficerWeekRows {
  read(rows: readonly SheetRow[]): ReadPart;
  issuesAtEnd(): readonly ImportIssue[];
  summary(): ReadSummary;
}

/** An officer's name is made unreadable as soon as its row is read, and stands in no issue. */
export function officerWeekRows(sheet: TemplateSheet, context: ReadContext): OfficerWeekRows {
  const { columns, sheet: name } = sheet;
  const kinds = columns.flatMap(({ type }) => (type.kind === "unit" ? type.kinds : []));
  const units = unitPlaces(context.units, kinds);
  const readRow = rowReader(sheet, context, units);
  const officers = knownOfficers(context.pseudonym);
  const toWeek = officerWeekOf(columns, pointsTable(context.parameters, "standard"), officers);
  const totals = officerTotals();
  const values: RowValue[] = [];
  let rowsRead = 0;
  return {
    read(rows) {
      const officerWeeks: ReadOfficerWeek[] = [];
      const issues: ImportIssue[] = [];
      for (const row of rows) {
        readRow(row, values, issues);
        const week = toWeek(values);
        if (week === null) continue;
        if (officers.isTwice(week.officer, week.week)) issues.push(twice(row, name));
        officerWeeks.push(week);
        totals.add(week);
      }
      rowsRead += rows.length;
      return { rows: rows.length, facts: [], officerWeeks, issues };
    },
    issuesAtEnd: () => (rowsRead > 0 ? [] : [noRows(name)]),
    summary: () => ({ ...totals.summary(), matches: units.matches() }),
  };
}

function twice(row: SheetRow, sheet: string | null): ImportIssue {
  const message = "This officer stands in this week already: keep one row for each officer and week.";
  return issue("error", "row-twice", message, { sheet, row: row.number });
}

function noRows(sheet: string | null): ImportIssue {
  return issue("error", "rows-none", "There is no row below the heads: fill in one or more.", { sheet });
}
