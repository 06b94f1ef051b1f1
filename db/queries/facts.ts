import { type SQL, sql } from "drizzle-orm";
import type { Fact, PlainDate } from "../../server/engine/facts";
import { known, unknown } from "../../server/engine/quantity";
import type { UnitMeasure, UnknownReason } from "../../server/engine/vocabulary";
import { insertRows } from "../insert-rows";
import { fact, nationalFigure } from "../schema";
import { rowsOf, type Tx } from "../transaction";

export async function insertFacts(tx: Tx, batch: number, facts: readonly Fact[]): Promise<void> {
  const rows = facts.map(({ quantity, ...rest }) => ({
    ...rest,
    value: quantity.known ? quantity.value : null,
    unknownReason: quantity.known ? null : quantity.reason,
  }));
  await insertRows(tx, {
    ...{ table: fact, batch, rows },
    keys: [
      ...(["unit", "measure", "grade", "caseType", "tier", "asOf", "value", "unknownReason"] as const),
      ...(["quality", "source", "locator"] as const),
    ],
  });
}

type FactRow = Omit<Fact, "quantity"> & {
  readonly value: number | null;
  readonly reason: UnknownReason | null;
};

const columns = sql`f.unit, f.measure, f.grade, f.case_type as "caseType", f.tier, f.as_of as "asOf", f.value,
  f.unknown_reason as reason, f.quality, f.source, f.locator`;

/** The facts of a snapshot's batches that are not dated after it. */
const inSnapshot = (snapshot: string): SQL => sql`snapshot s
  join snapshot_batch b on b.snapshot = s.id
  join fact f on f.batch = b.batch and f.as_of <= s.as_of
  where s.id = ${snapshot}`;

/**
 * What is known at a snapshot: of each unit, measure, grade, case type and tier the latest fact that is not dated after
 * the snapshot; of two with one date, that of the later batch.
 */
export async function readFacts(tx: Tx, snapshot: string): Promise<readonly Fact[]> {
  const rows = await rowsOf<FactRow>(
    tx,
    sql`select * from (
        select distinct on (f.unit, f.measure, f.grade, f.case_type, f.tier) ${columns}
        from ${inSnapshot(snapshot)}
        order by f.unit, f.measure, f.grade, f.case_type, f.tier, f.as_of desc, b.position desc
      ) latest
      order by unit collate "C", measure collate "C", grade collate "C", "caseType" collate "C", tier collate "C"`,
  );
  return rows.map(factOf);
}

/** The facts of some measures in a stretch of time, all dates; of two with one key and date, that of the later batch. */
export async function readFactsBetween(
  tx: Tx,
  snapshot: string,
  {
    measures,
    from,
    to,
  }: { readonly measures: readonly UnitMeasure[]; readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly Fact[]> {
  const rows = await rowsOf<FactRow>(
    tx,
    sql`select distinct on (f.unit, f.measure, f.grade, f.case_type, f.tier, f.as_of) ${columns}
      from ${inSnapshot(snapshot)} and f.as_of between ${from} and ${to}
        and f.measure in (select json_array_elements_text(${JSON.stringify(measures)}::text::json))
      order by f.unit, f.measure, f.grade, f.case_type, f.tier, f.as_of, b.position desc`,
  );
  return rows.map(factOf);
}

/** All dates of one measure of one unit up to a snapshot's, by grade, case type, tier and date. */
export async function readSeries(
  tx: Tx,
  snapshot: string,
  unit: string,
  measure: UnitMeasure,
): Promise<readonly Fact[]> {
  const rows = await rowsOf<FactRow>(
    tx,
    sql`select * from (
        select distinct on (f.grade, f.case_type, f.tier, f.as_of) ${columns}
        from ${inSnapshot(snapshot)} and f.unit = ${unit} and f.measure = ${measure}
        order by f.grade, f.case_type, f.tier, f.as_of, b.position desc
      ) series
      order by grade collate "C", "caseType" collate "C", tier collate "C", "asOf"`,
  );
  return rows.map(factOf);
}

function factOf({ value, reason, ...fact }: FactRow): Fact {
  if (value !== null) return { ...fact, quantity: known(value) };
  if (reason !== null) return { ...fact, quantity: unknown(reason) };
  throw new TypeError(
    `The fact ${fact.measure} of ${fact.unit} at ${fact.asOf} has neither a value nor a reason.`,
  );
}

/** One figure of a national series, with period and note in the publisher's words. */
export interface NationalFigure {
  readonly metric: string;
  readonly period: string;
  /** Last day of the period. */
  readonly asOf: PlainDate;
  readonly value: number;
  readonly unit: string;
  readonly publishedIn: string;
  readonly note: string | null;
}

export function insertNationalFigures(tx: Tx, batch: number, rows: readonly NationalFigure[]): Promise<void> {
  return insertRows(tx, {
    ...{ table: nationalFigure, batch, rows },
    keys: ["metric", "period", "asOf", "value", "unit", "publishedIn", "note"],
  });
}

/** The national figures of a snapshot that are not dated after it, by metric and date; later batches win. */
export function readNationalFigures(tx: Tx, snapshot: string): Promise<readonly NationalFigure[]> {
  return rowsOf<NationalFigure>(
    tx,
    sql`select * from (
        select distinct on (f.metric, f.period, f.published_in) f.metric, f.period, f.as_of as "asOf", f.value, f.unit,
          f.published_in as "publishedIn", f.note
        from snapshot s
        join snapshot_batch b on b.snapshot = s.id
        join national_figure f on f.batch = b.batch and f.as_of <= s.as_of
        where s.id = ${snapshot}
        order by f.metric, f.period, f.published_in, b.position desc
      ) figures
      order by metric collate "C", "asOf", period collate "C", "publishedIn" collate "C"`,
  );
}
