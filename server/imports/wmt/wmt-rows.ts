import type { PlainDate } from "../../engine/facts";
import { caseHoldingGrades } from "../../engine/vocabulary";
import { pointsTable } from "../../engine/workload/points-table";
import type { ReadContext, ReadOfficerWeek, ReadPart, ReadSummary } from "../file-reader";
import { issue, type ImportIssue } from "../issue";
import { knownOfficers } from "../known-officers";
import { officerTotals } from "../officer-totals";
import type { SheetRow } from "../sheet";
import { unitPlaces } from "../templates/place-units";
import { mondayOf } from "../templates/read-cell";
import { rowReader, type RowValue } from "../templates/row-reader";
import { casesCheck } from "./cases-check";
import { leftOutGrades } from "./left-out-grades";
import { wmtOfficer } from "./wmt-officer";
import { wmtRowColumns } from "./wmt-row-columns";
import type { WmtTable } from "./wmt-table";
import { wmtWeekOf, type WmtSubject } from "./wmt-week";

/** Reads the rows of an export part by part, and knows at the end what they said together. */
export interface WmtRows {
  read(rows: readonly SheetRow[]): ReadPart;
  issuesAtEnd(): readonly ImportIssue[];
  summary(): ReadSummary;
}

/** `date`: of the whole export, where it has no column of dates. Weights and totals among the rows name nobody and are passed over. */
export function wmtRows(
  table: WmtTable,
  sheet: string | null,
  date: PlainDate | null,
  context: ReadContext,
): WmtRows {
  const columns = wmtRowColumns(table);
  const place = (name: string) => columns.findIndex((column) => column.name === name);
  const [unitAt, gradeAt, dateAt] = [place("unit"), place("grade"), place("date")];
  const totalAt = place("totalCases");
  const places = columns.map(({ name }) => table.places.get(name) ?? -1);
  const units = unitPlaces(context.units, ["delivery-unit"]);
  const today = dateAt === -1 ? (date ?? context.today) : context.today;
  const readRow = rowReader({ columns, places, sheet }, { today }, units);
  const prices = {
    standard: pointsTable(context.parameters, "standard"),
    t2a: pointsTable(context.parameters, "t2a"),
  };
  const toWeek = wmtWeekOf(columns, prices);
  const officers = knownOfficers(context.pseudonym);
  const totals = officerTotals();
  const others = leftOutGrades(sheet);
  const check = casesCheck();
  const values: RowValue[] = [];
  let rowsRead = 0;
  const isOfOfficer = (row: SheetRow) =>
    wmtOfficer(table, row) !== null || (row.cells[places[unitAt] ?? -1] ?? null) !== null;

  function subjectOf(name: string | null): Omit<WmtSubject, "grade"> | null {
    const day = dateAt === -1 ? date : values[dateAt];
    const unit = values[unitAt];
    if (name === null || typeof day !== "string" || typeof unit !== "string") return null;
    return { week: mondayOf(day), officer: officers.pseudonym(name), unit };
  }

  function readOne(row: SheetRow, issues: ImportIssue[]): ReadOfficerWeek | null {
    const before = issues.length;
    const name = wmtOfficer(table, row);
    readRow(row, values, issues);
    if (name === null) issues.push(unnamed(row, sheet));
    const subject = subjectOf(name);
    if (subject === null || issues.slice(before).some(({ severity }) => severity === "error")) return null;
    const grade = caseHoldingGrades.find((own) => own === values[gradeAt]);
    const week = toWeek(values, { ...subject, grade: grade ?? "po" });
    check.add(week, values[totalAt]);
    if (grade !== undefined && officers.isTwice(week.officer, week.week)) issues.push(twice(row, sheet));
    if (grade === undefined) others.add(week);
    return grade === undefined ? null : week;
  }

  return {
    read(rows) {
      const officerWeeks: ReadOfficerWeek[] = [];
      const issues: ImportIssue[] = [];
      const named = rows.filter((row) => isOfOfficer(row));
      for (const row of named) {
        const week = readOne(row, issues);
        if (week === null) continue;
        officerWeeks.push(week);
        totals.add(week);
      }
      rowsRead += named.length;
      return { rows: named.length, facts: [], officerWeeks, issues };
    },
    issuesAtEnd: () => (rowsRead === 0 ? [noRows(sheet)] : others.issues()),
    summary: () => ({ ...totals.summary(), checks: check.checks(), matches: units.matches() }),
  };
}

function unnamed(row: SheetRow, sheet: string | null): ImportIssue {
  const message = "The row names no officer: add the staff code, or the name.";
  return issue("error", "value-missing", message, { sheet, row: row.number });
}

function twice(row: SheetRow, sheet: string | null): ImportIssue {
  const message =
    "This officer stands in this team and week already: keep one row, or add a column with staff codes.";
  return issue("error", "row-twice", message, { sheet, row: row.number });
}

function noRows(sheet: string | null): ImportIssue {
  return issue("error", "rows-none", "There is no row of an officer below the heads.", { sheet });
}
