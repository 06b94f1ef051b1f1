import { sql } from "drizzle-orm";
import { rowsOf, type Tx } from "../transaction";

/** A plan that was run, with everything that it was worked out from. */
export interface RunRecord {
  readonly id: string;
  readonly version: string;
  readonly inputs: string;
  readonly inputHash: string;
  readonly engineVersion: string;
  readonly registerHash: string;
  readonly result: string;
  readonly resultHash: string;
  readonly at: string;
}

/** Keeps a run in the name of the transaction's actor; false where that version was run from the same inputs before. */
export async function insertRun(tx: Tx, run: RunRecord): Promise<boolean> {
  const kept = await rowsOf(
    tx,
    sql`insert into run
        (id, scenario_version, inputs, input_hash, engine_version, register_hash, result, result_hash, actor, at)
      values (${run.id}, ${run.version}, ${run.inputs}, ${run.inputHash}, ${run.engineVersion}, ${run.registerHash},
        ${run.result}, ${run.resultHash}, current_setting('app.actor'), ${run.at}::timestamptz)
      on conflict (scenario_version, input_hash) do nothing returning id`,
  );
  return kept.length > 0;
}

/** The run of a version from these inputs; null when there is none. */
export async function findRun(tx: Tx, version: string, inputHash: string): Promise<string | null> {
  const [run] = await rowsOf<{ id: string }>(
    tx,
    sql`select id from run where scenario_version = ${version} and input_hash = ${inputHash}`,
  );
  return run?.id ?? null;
}

export interface RunRow extends RunRecord {
  readonly scenario: string;
  readonly actor: string;
}

const utc = sql.raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`);

/** One run with its texts; null when there is none of that id. */
export async function readRun(tx: Tx, id: string): Promise<RunRow | null> {
  const [run] = await rowsOf<RunRow>(
    tx,
    sql`select r.id, r.scenario_version as version, v.scenario, r.inputs, r.input_hash as "inputHash",
        r.engine_version as "engineVersion", r.register_hash as "registerHash", r.result,
        r.result_hash as "resultHash", a.name as actor, to_char(r.at at time zone 'UTC', ${utc}) as at
      from run r
      join scenario_version v on v.id = r.scenario_version
      join actor a on a.id = r.actor
      where r.id = ${id}`,
  );
  return run ?? null;
}

/** A run in a list: without its texts, which are long. */
export interface RunLine {
  readonly id: string;
  readonly number: number;
  readonly engineVersion: string;
  readonly resultHash: string;
  readonly actor: string;
  readonly at: string;
}

/** The runs of a scenario, the latest first. */
export function readRuns(tx: Tx, scenario: string): Promise<readonly RunLine[]> {
  return rowsOf<RunLine>(
    tx,
    sql`select r.id, v.number, r.engine_version as "engineVersion", r.result_hash as "resultHash", a.name as actor,
        to_char(r.at at time zone 'UTC', ${utc}) as at
      from run r
      join scenario_version v on v.id = r.scenario_version
      join actor a on a.id = r.actor
      where v.scenario = ${scenario}
      order by r.at desc, r.id collate "C"`,
  );
}
