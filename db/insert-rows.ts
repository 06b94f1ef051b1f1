import { getTableColumns, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { rowsOf, type Tx } from "./transaction";

/** Statements of this many rows were as fast as larger ones and hold less in memory. */
const chunkRows = 10_000;

interface InsertRows<Row> {
  readonly table: PgTable;
  /** Properties of the rows to store, named as in the table's definition. */
  readonly keys: readonly (keyof Row & string)[];
  readonly rows: readonly Row[];
  /** A column that is the same in all rows. */
  readonly batch?: number;
  /** Leave out rows whose key is there already, instead of failing. */
  readonly isRepeatable?: boolean;
  readonly chunkRows?: number;
}

/**
 * Inserts plain records, thousands a statement, as one JSON parameter: on the embedded database as fast as arrays and
 * `unnest`, without the limit on parameters.
 */
export async function insertRows<Row>(tx: Tx, insert: InsertRows<Row>): Promise<void> {
  const columns = getTableColumns(insert.table);
  const stored = insert.keys.map((key) => {
    const column = columns[key];
    if (column === undefined) throw new TypeError(`No column of the table is called ${key}.`);
    return {
      key: sql.identifier(key),
      name: sql.identifier(column.name),
      type: sql.raw(column.getSQLType()),
    };
  });
  const list = <T>(parts: readonly T[]) => sql.join([...parts] as never[], sql`, `);
  const batch = insert.batch === undefined ? sql`` : sql`${insert.batch}::integer, `;
  const into = sql`insert into ${insert.table} (${insert.batch === undefined ? sql`` : sql`batch, `}${list(stored.map(({ name }) => name))})
    select ${batch}${list(stored.map(({ key }) => sql`r.${key}`))} from json_to_recordset(`;
  const as = sql`::text::json) as r(${list(stored.map(({ key, type }) => sql`${key} ${type}`))})
    ${insert.isRepeatable === true ? sql`on conflict do nothing` : sql``}`;

  const size = insert.chunkRows ?? chunkRows;
  for (let start = 0; start < insert.rows.length; start += size) {
    const json = JSON.stringify(insert.rows.slice(start, start + size), [...insert.keys]);
    await rowsOf(tx, sql`${into}${json}${as}`);
  }
}
