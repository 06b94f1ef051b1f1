import { sql } from "drizzle-orm";
import { check, text, type AnyPgColumn } from "drizzle-orm/pg-core";

/** A plain date, `yyyy-mm-dd`, kept as text so that no driver moves it across a time zone. */
export const plainDate = (name: string) => text(name);

/** A text column that may hold only the words of one of the engine's lists. */
export function oneOf(name: string, column: AnyPgColumn, words: readonly string[]) {
  const list = words.map((word) => `'${word.replaceAll("'", "''")}'`).join(", ");
  return check(name, sql`${column} in (${sql.raw(list)})`);
}

export function isPlainDate(name: string, column: AnyPgColumn) {
  return check(name, sql`${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`);
}
