import { sql } from "drizzle-orm";
import { rowsOf, type Tx } from "../transaction";

export interface AuditEntry {
  readonly at: string;
  readonly action: string;
  readonly entity: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Adds a line to the audit, in the name of the transaction's actor. A trigger chains it to the line before. */
export async function writeAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  await rowsOf(
    tx,
    sql`insert into audit (at, actor, action, entity, before, after)
      values (${entry.at}::timestamptz, current_setting('app.actor'), ${entry.action}, ${entry.entity},
        ${json(entry.before)}::text::jsonb, ${json(entry.after)}::text::jsonb)`,
  );
}

export interface AuditLine {
  readonly id: number;
  /** In UTC, ISO 8601. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly entity: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The latest lines of the audit, newest first. */
export function readAudit(tx: Tx, lines: number): Promise<readonly AuditLine[]> {
  return rowsOf<AuditLine>(
    tx,
    sql`select id::integer, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor, action, entity,
        before, after
      from audit order by audit.id desc limit ${lines}::integer`,
  );
}

/** What the latest action of this kind was done to; null when it was never done. */
export async function latestEntity(tx: Tx, action: string): Promise<string | null> {
  const [line] = await rowsOf<{ entity: string }>(
    tx,
    sql`select entity from audit where action = ${action} order by id desc limit 1`,
  );
  return line?.entity ?? null;
}

/** Number of the first line that was changed, added or taken out behind the service's back; null when none was. */
export async function verifyAuditChain(tx: Tx): Promise<number | null> {
  const [line] = await rowsOf<{ id: number }>(
    tx,
    sql`select id::integer from (
        select audit.id,
          audit.hash = audit_hash(audit)
            and audit.previous_hash = coalesce(lag(audit.hash) over (order by audit.id), '')
            and audit.id = row_number() over (order by audit.id) as is_whole
        from audit
      ) lines where not is_whole order by id limit 1`,
  );
  return line?.id ?? null;
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
