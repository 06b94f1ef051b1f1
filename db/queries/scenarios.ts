import { sql } from "drizzle-orm";
import { rowsOf, type Tx } from "../transaction";

/** One state of a plan, as it is kept. */
export interface VersionRecord {
  readonly id: string;
  readonly scenario: string;
  readonly number: number;
  readonly parent: string | null;
  readonly snapshot: string;
  readonly title: string;
  readonly body: string;
  readonly schemaVersion: number;
  readonly hash: string;
  readonly at: string;
}

/** Opens a scenario with its first version, in the name of the transaction's actor. */
export async function insertScenario(tx: Tx, first: VersionRecord): Promise<void> {
  await rowsOf(
    tx,
    sql`insert into scenario (id, actor, at, head)
      values (${first.scenario}, current_setting('app.actor'), ${first.at}::timestamptz, ${first.id})`,
  );
  await insertVersion(tx, first);
}

/** Keeps a version, in the name of the transaction's actor. */
export async function insertVersion(tx: Tx, version: VersionRecord): Promise<void> {
  await rowsOf(
    tx,
    sql`insert into scenario_version
        (id, scenario, number, parent, snapshot, title, body, schema_version, hash, actor, at)
      values (${version.id}, ${version.scenario}, ${version.number}, ${version.parent}, ${version.snapshot},
        ${version.title}, ${version.body}, ${version.schemaVersion}, ${version.hash}, current_setting('app.actor'),
        ${version.at}::timestamptz)`,
  );
}

/** Moves the head of a scenario from one version to the next; false when it is no longer there. */
export async function moveHead(
  tx: Tx,
  { scenario, from, to }: { readonly scenario: string; readonly from: string; readonly to: string },
): Promise<boolean> {
  const moved = await rowsOf(
    tx,
    sql`update scenario set head = ${to} where id = ${scenario} and head = ${from} returning id`,
  );
  return moved.length > 0;
}

/** Archives a scenario, or takes it out of the archive; false when there is none of that id. */
export async function setArchived(tx: Tx, scenario: string, at: string | null): Promise<boolean> {
  const moved = await rowsOf(
    tx,
    sql`update scenario set archived_at = ${at}::timestamptz where id = ${scenario} returning id`,
  );
  return moved.length > 0;
}

export interface ScenarioRow {
  readonly id: string;
  readonly title: string;
  /** Date of the position that it starts from. */
  readonly asOf: string;
  readonly head: string;
  /** Text of the head. */
  readonly body: string;
  readonly versions: number;
  /** Who saved the head, and when, in UTC, ISO 8601. */
  readonly actor: string;
  readonly at: string;
  readonly archived: boolean;
}

const utc = sql.raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`);

/** All scenarios, last saved first. */
export function readScenarios(tx: Tx): Promise<readonly ScenarioRow[]> {
  return rowsOf<ScenarioRow>(
    tx,
    sql`select s.id, v.title, b.as_of as "asOf", s.head, v.body, v.number as versions, a.name as actor,
        to_char(v.at at time zone 'UTC', ${utc}) as at, s.archived_at is not null as archived
      from scenario s
      join scenario_version v on v.id = s.head
      join snapshot b on b.id = v.snapshot
      join actor a on a.id = v.actor
      order by v.at desc, s.id collate "C"`,
  );
}

/** Whether a scenario is in the archive; null when there is none of that id. */
export async function readArchived(tx: Tx, scenario: string): Promise<boolean | null> {
  const [row] = await rowsOf<{ readonly archived: boolean }>(
    tx,
    sql`select archived_at is not null as archived from scenario where id = ${scenario}`,
  );
  return row?.archived ?? null;
}

export interface VersionRow extends Omit<VersionRecord, "at"> {
  readonly actor: string;
  readonly at: string;
}

const versionColumns = sql`v.id, v.scenario, v.number, v.parent, v.snapshot, v.title, v.body,
  v.schema_version as "schemaVersion", v.hash, a.name as actor, to_char(v.at at time zone 'UTC', ${utc}) as at`;

/** Every version of a scenario, newest first; empty when there is no such scenario. */
export function readVersions(tx: Tx, scenario: string): Promise<readonly VersionRow[]> {
  return rowsOf<VersionRow>(
    tx,
    sql`select ${versionColumns} from scenario_version v join actor a on a.id = v.actor
      where v.scenario = ${scenario} order by v.number desc`,
  );
}

/** One version by its id; null when there is none. */
export async function readVersion(tx: Tx, id: string): Promise<VersionRow | null> {
  const [version] = await rowsOf<VersionRow>(
    tx,
    sql`select ${versionColumns} from scenario_version v join actor a on a.id = v.actor where v.id = ${id}`,
  );
  return version ?? null;
}
