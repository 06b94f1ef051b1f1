import { sql } from "drizzle-orm";
import { rowsOf, type Tx } from "../transaction";

export interface BatchRecord {
  readonly kind: string;
  readonly title: string;
  readonly sha256: string;
  readonly source: string;
  readonly at: string;
}

/** Number of the batch that the same reader made from the same file; null when there is none. */
export async function findBatch(tx: Tx, kind: string, sha256: string): Promise<number | null> {
  const [batch] = await rowsOf<{ id: number }>(
    tx,
    sql`select id from batch where kind = ${kind} and sha256 = ${sha256}`,
  );
  return batch?.id ?? null;
}

/** Opens a batch in the name of the transaction's actor; null when another made the same one meanwhile. */
export async function insertBatch(tx: Tx, batch: BatchRecord): Promise<number | null> {
  const [inserted] = await rowsOf<{ id: number }>(
    tx,
    sql`insert into batch (kind, title, sha256, source, actor, at)
      values (${batch.kind}, ${batch.title}, ${batch.sha256}, ${batch.source}, current_setting('app.actor'),
        ${batch.at}::timestamptz)
      on conflict (kind, sha256) do nothing returning id`,
  );
  return inserted?.id ?? null;
}

export interface SnapshotRecord {
  readonly id: string;
  readonly asOf: string;
  /** The snapshot that it follows, where there is one. */
  readonly parent: string | null;
  readonly manifestHash: string;
  readonly at: string;
  /** In winning order: later batches win. */
  readonly batches: readonly number[];
}

/** Makes an immutable snapshot; the same manifest twice is one snapshot. */
export async function keepSnapshot(tx: Tx, snapshot: SnapshotRecord): Promise<void> {
  const inserted = await rowsOf(
    tx,
    sql`insert into snapshot (id, as_of, parent, manifest_hash, actor, at)
      values (${snapshot.id}, ${snapshot.asOf}, ${snapshot.parent}, ${snapshot.manifestHash},
        current_setting('app.actor'), ${snapshot.at}::timestamptz)
      on conflict (manifest_hash) do nothing returning id`,
  );
  if (inserted.length === 0) return;
  await rowsOf(
    tx,
    sql`insert into snapshot_batch (snapshot, position, batch)
      select ${snapshot.id}, listed.position, listed.batch::integer
      from json_array_elements_text(${JSON.stringify(snapshot.batches)}::text::json)
        with ordinality as listed(batch, position)`,
  );
}

/** A batch of a snapshot. */
export interface SnapshotBatch {
  readonly batch: number;
  readonly kind: string;
  readonly sha256: string;
}

/** The batches of a snapshot in winning order. */
export function readSnapshotBatches(tx: Tx, snapshot: string): Promise<readonly SnapshotBatch[]> {
  return rowsOf<SnapshotBatch>(
    tx,
    sql`select b.id as batch, b.kind, b.sha256
      from snapshot_batch s join batch b on b.id = s.batch
      where s.snapshot = ${snapshot} order by s.position`,
  );
}

/** Date of a snapshot, and the one that it follows, where there is one; null when there is none of that id. */
export async function readSnapshot(
  tx: Tx,
  snapshot: string,
): Promise<Pick<SnapshotRecord, "asOf" | "parent"> | null> {
  const [found] = await rowsOf<Pick<SnapshotRecord, "asOf" | "parent">>(
    tx,
    sql`select as_of as "asOf", parent from snapshot where id = ${snapshot}`,
  );
  return found ?? null;
}

/** A named snapshot. */
export interface Baseline {
  readonly name: string;
  readonly title: string;
  readonly position: number;
  readonly snapshot: string;
  readonly asOf: string;
}

/** All baselines, in the order of the baseline switch. */
export function readBaselines(tx: Tx): Promise<readonly Baseline[]> {
  return rowsOf<Baseline>(
    tx,
    sql`select p.name, p.title, p.position, p.snapshot, s.as_of as "asOf"
      from current_snapshot p join snapshot s on s.id = p.snapshot
      order by p.position, p.name collate "C"`,
  );
}

export type Pointer = Omit<Baseline, "asOf">;

/** Lets a name point to another snapshot. */
export async function movePointer(tx: Tx, pointer: Pointer): Promise<void> {
  await rowsOf(
    tx,
    sql`insert into current_snapshot (name, title, position, snapshot)
      values (${pointer.name}, ${pointer.title}, ${pointer.position}, ${pointer.snapshot})
      on conflict (name) do update
        set title = excluded.title, position = excluded.position, snapshot = excluded.snapshot`,
  );
}

/** Waits until no other copy of the service is loading, and holds the place until the transaction ends. */
export async function holdLoading(tx: Tx): Promise<void> {
  await rowsOf(tx, sql`select pg_advisory_xact_lock(7316503)`);
}

/** Lets the planner know the new rows: the embedded database has nobody who does it in the background. */
export async function analyseLoaded(tx: Tx): Promise<void> {
  await rowsOf(tx, sql`analyze`);
}
