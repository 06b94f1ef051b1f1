import type { PlainDate } from "../../engine/facts";
import type { FileReader, ReadContext, ReadPart } from "../file-reader";
import { issue, type ImportIssue } from "../issue";
import { readBenchmarks } from "./workforce/read-benchmarks";
import { readClusters } from "./workforce/read-clusters";
import { readEstablishments } from "./workforce/read-establishments";
import type { TableRead } from "./workforce/table-read";
import { workforceSource } from "./workforce/workforce-source";
import {
  findWorkforceTables,
  hasWorkforceTable,
  workforceTables,
  type WorkforceTable,
  type WorkforceTableName,
} from "./workforce/workforce-tables";

/** Staff tables of the National Offender Management Service: by establishment, by cluster, and against benchmark. */
export const nomsWorkforce: FileReader = {
  kind: "noms-workforce",
  title:
    "NOMS Workforce Statistics Bulletin, tables of staff by establishment, by cluster and against benchmark",
  source: workforceSource,
  recognises: hasWorkforceTable,
  async *read(file, context) {
    const tables = await findWorkforceTables(file);
    const reads: TableRead[] = [];
    let last: PlainDate | null = null;
    for (const name of workforceTables) {
      const table = tables.get(name);
      if (!table) continue;
      const blamed = dateIssue(table, context.today);
      if (blamed !== null) yield part({ issues: [blamed] });
      const asOf = blamed === null ? table.asOf : null;
      const read = readTable(name, table, asOf ?? context.today, context);
      reads.push(read);
      yield part(asOf === null ? { ...read, facts: [] } : read);
      if (asOf !== null && (last === null || asOf > last)) last = asOf;
    }
    return {
      reportDate: last,
      totals: Object.assign({}, ...reads.map(({ totals }) => totals)) as Record<string, number>,
      checks: reads.flatMap(({ checks }) => checks),
      matches: reads.flatMap(({ matches }) => matches),
    };
  },
};

function readTable(
  name: WorkforceTableName,
  table: WorkforceTable,
  asOf: PlainDate,
  context: ReadContext,
): TableRead {
  switch (name) {
    case "establishments":
      return readEstablishments(table, asOf, context);
    case "clusters":
      return readClusters(table);
    case "benchmarks":
      return readBenchmarks(table, asOf, context);
  }
}

function part({ rows = 0, facts = [], issues = [] }: Partial<TableRead>): ReadPart {
  return { rows, facts, issues, officerWeeks: [] };
}

function dateIssue({ sheet, title, asOf }: WorkforceTable, today: PlainDate): ImportIssue | null {
  const place = { sheet, row: 1, value: title };
  if (asOf === null)
    return issue(
      "error",
      "date-missing",
      "The title does not say a date: “as at 30 June 2016”. Write it there.",
      place,
    );
  if (asOf > today)
    return issue("error", "date-in-future", "The date in the title is in the future. Correct it.", place);
  return null;
}
