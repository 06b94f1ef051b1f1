import { sql } from "drizzle-orm";
import { rowsOf, type Tx } from "../transaction";

export interface PackRecord {
  readonly id: string;
  readonly title: string;
  readonly marking: string;
  readonly clearance: string;
  readonly charts: string;
  readonly at: string;
}

export interface PackIssueRecord {
  readonly pack: string;
  readonly number: number;
  readonly snapshot: string;
  readonly registerHash: string;
  readonly engineVersion: string;
  readonly content: string;
  readonly at: string;
}

/** Keeps a pack in the name of the transaction's actor. */
export async function insertPack(tx: Tx, pack: PackRecord): Promise<void> {
  await rowsOf(
    tx,
    sql`insert into pack (id, title, marking, clearance, charts, actor, at)
      values (${pack.id}, ${pack.title}, ${pack.marking}, ${pack.clearance}, ${pack.charts},
        current_setting('app.actor'), ${pack.at}::timestamptz)`,
  );
}

/** Keeps an issue in the name of the transaction's actor; false where its number is taken. */
export async function insertPackIssue(tx: Tx, issue: PackIssueRecord): Promise<boolean> {
  const kept = await rowsOf(
    tx,
    sql`insert into pack_issue (pack, number, snapshot, register_hash, engine_version, content, actor, at)
      values (${issue.pack}, ${issue.number}::int, ${issue.snapshot}, ${issue.registerHash}, ${issue.engineVersion},
        ${issue.content}, current_setting('app.actor'), ${issue.at}::timestamptz)
      on conflict (pack, number) do nothing returning number`,
  );
  return kept.length > 0;
}

const utc = sql.raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`);

/** One pack; null when there is none of that id. */
export async function readPack(tx: Tx, id: string): Promise<PackRecord | null> {
  const [pack] = await rowsOf<PackRecord>(
    tx,
    sql`select id, title, marking, clearance, charts, to_char(at at time zone 'UTC', ${utc}) as at
      from pack where id = ${id}`,
  );
  return pack ?? null;
}

/** An issue with the name of who made it and the date of its position, without its charts, which are long. */
export interface PackIssueLine extends Omit<PackIssueRecord, "content"> {
  readonly actor: string;
  readonly asOf: string;
}

/** The issues of a pack, the latest first. */
export function readPackIssues(tx: Tx, pack: string): Promise<readonly PackIssueLine[]> {
  return rowsOf<PackIssueLine>(
    tx,
    sql`select i.pack, i.number, i.snapshot, i.register_hash as "registerHash", i.engine_version as "engineVersion",
        a.name as actor, s.as_of as "asOf", to_char(i.at at time zone 'UTC', ${utc}) as at
      from pack_issue i
      join actor a on a.id = i.actor
      join snapshot s on s.id = i.snapshot
      where i.pack = ${pack}
      order by i.number desc`,
  );
}

/** The charts of an issue as they were kept; null when there is no such issue. */
export async function readPackContent(tx: Tx, pack: string, number: number): Promise<string | null> {
  const [issue] = await rowsOf<{ content: string }>(
    tx,
    sql`select content from pack_issue where pack = ${pack} and number = ${number}::int`,
  );
  return issue?.content ?? null;
}

/** A pack in a list, with its latest issue. */
export interface PackLine {
  readonly id: string;
  readonly title: string;
  readonly marking: string;
  readonly issues: number;
  readonly actor: string;
  readonly asOf: string;
  readonly at: string;
}

/** Every pack, the last issued first. */
export function readPacks(tx: Tx): Promise<readonly PackLine[]> {
  return rowsOf<PackLine>(
    tx,
    sql`select p.id, p.title, p.marking, i.number as issues, a.name as actor,
        s.as_of as "asOf", to_char(i.at at time zone 'UTC', ${utc}) as at
      from pack p
      join pack_issue i on i.pack = p.id
        and i.number = (select max(number) from pack_issue other where other.pack = p.id)
      join snapshot s on s.id = i.snapshot
      join actor a on a.id = i.actor
      order by i.at desc, p.id collate "C"`,
  );
}
