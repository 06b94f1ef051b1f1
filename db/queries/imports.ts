import { sql } from "drizzle-orm";
import type { PlainDate } from "../../server/engine/facts";
import { rowsOf, type Tx } from "../transaction";

export interface ImportRecord {
  readonly batch: number;
  readonly fileName: string;
  readonly format: string;
  readonly bytes: number;
  readonly reportDate: PlainDate | null;
  readonly rows: number;
  /** Totals, checks, matches, changes and accepted issues, as JSON. */
  readonly summary: string;
  /** What was served before, and what was made. */
  readonly parent: string;
  readonly snapshot: string;
  readonly at: string;
}

/** Keeps what is known about a file that was brought in, in the name of the transaction's actor. */
export async function insertImportRecord(tx: Tx, record: ImportRecord): Promise<void> {
  await rowsOf(
    tx,
    sql`insert into import_record (batch, file_name, format, bytes, report_date, rows, summary, parent, snapshot, actor, at)
      values (${record.batch}::integer, ${record.fileName}, ${record.format}, ${record.bytes}::bigint,
        ${record.reportDate}::text, ${record.rows}::integer, ${record.summary}, ${record.parent}, ${record.snapshot},
        current_setting('app.actor'), ${record.at}::timestamptz)`,
  );
}

/** A file that was brought in, with its batch and the name of who brought it. */
export interface ImportLine extends ImportRecord {
  readonly kind: string;
  readonly title: string;
  readonly sha256: string;
  readonly actor: string;
}

const columns = sql`r.batch, r.file_name as "fileName", r.format, r.bytes::float8 as bytes,
  r.report_date as "reportDate", r.rows, r.summary, r.parent, r.snapshot,
  to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  b.kind, b.title, b.sha256, a.name as actor`;

/** The files that were brought in, the last first. */
export function readImports(tx: Tx, most: number): Promise<readonly ImportLine[]> {
  return rowsOf<ImportLine>(
    tx,
    sql`select ${columns} from import_record r join batch b on b.id = r.batch join actor a on a.id = r.actor
      order by r.batch desc limit ${most}::integer`,
  );
}

/** Names of the files that brought these batches, the last first. */
export async function readFileNames(tx: Tx, batches: readonly number[]): Promise<readonly string[]> {
  const rows = await rowsOf<{ fileName: string }>(
    tx,
    sql`select r.file_name as "fileName" from import_record r
      where r.batch in (select value::integer from json_array_elements_text(${JSON.stringify(batches)}::text::json))
      order by r.batch desc`,
  );
  return rows.map(({ fileName }) => fileName);
}

/** One file that was brought in; null when no batch of that number is one. */
export async function readImport(tx: Tx, batch: number): Promise<ImportLine | null> {
  const [line] = await rowsOf<ImportLine>(
    tx,
    sql`select ${columns} from import_record r join batch b on b.id = r.batch join actor a on a.id = r.actor
      where r.batch = ${batch}::integer`,
  );
  return line ?? null;
}
