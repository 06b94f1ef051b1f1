import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import {
  insertFacts,
  insertNationalFigures,
  type NationalFigure,
  readFacts,
  readNationalFigures,
  readSeries,
} from "@/db/queries/facts";
import { known, unknown } from "@/server/engine/quantity";
import { onBothDatabases } from "@/tests/support/database";
import { aFact, execute, keepBasics, makeBatch, makeSnapshot, run } from "../support/sample";

const figure = (fields: Partial<NationalFigure>): NationalFigure => ({
  ...{ metric: "leavers", period: "year to March 2025", asOf: "2025-03-31", value: 12.1, unit: "percent" },
  ...{ publishedIn: "June 2025", note: null },
  ...fields,
});

onBothDatabases("facts of a snapshot", (open) => {
  let database: Database;
  const inBatch = (sha: string, ...facts: readonly Parameters<typeof aFact>[0][]) =>
    run(database, async (tx) => {
      const batch = await makeBatch(tx, sha);
      await insertFacts(tx, batch, facts.map(aFact));
      return batch;
    });
  const snapshotOf = (id: string, asOf: string, ...batches: readonly number[]) =>
    run(database, (tx) => makeSnapshot(tx, id, asOf, batches));

  beforeAll(async () => {
    database = await open();
    await run(database, keepBasics);
  });

  it("come back as they were stored, to the last bit, known and unknown", async () => {
    const facts = [
      aFact({ quantity: known(0.1 + 0.2) }),
      aFact({ grade: "all", quantity: known(-0) }),
      aFact({
        measure: "population",
        grade: "all",
        quantity: unknown("suppressed"),
        quality: "E",
        locator: 'a "b"\\, {c}\né',
      }),
      aFact({ unit: "NPS", measure: "caseload", caseType: "licence", tier: "A3S", quantity: known(5e-324) }),
      aFact({ unit: "bxi", quantity: known(1.7976931348623157e308), source: "second" }),
    ];
    const batch = await inBatch("exact", ...facts);
    const read = await run(database, async (tx) =>
      readFacts(tx, await makeSnapshot(tx, "exact", "2025-03-31", [batch])),
    );
    // In byte order of unit, measure, grade; -0 is stored as 0.
    const [post, all, population, caseload, small] = facts;
    expect(read).toEqual([{ ...all, quantity: known(0) }, post, population, caseload, small]);
  });

  it("are the latest of each key that is not after the snapshot's date", async () => {
    const batch = await inBatch(
      "dates",
      { asOf: "2024-03-31", quantity: known(1) },
      { asOf: "2024-12-31", quantity: known(2) },
      { asOf: "2025-04-01", quantity: known(3) },
      { asOf: "2025-04-01", grade: "band-2", quantity: known(4) },
    );
    await snapshotOf("dates", "2025-03-31", batch);
    expect(await run(database, (tx) => readFacts(tx, "dates"))).toEqual([
      aFact({ asOf: "2024-12-31", quantity: known(2) }),
    ]);
    await snapshotOf("dates later", "2025-04-01", batch);
    const later = await run(database, (tx) => readFacts(tx, "dates later"));
    expect(later.map((fact) => fact.quantity)).toEqual([known(4), known(3)]);
  });

  it("of one date are those of the later batch, which may also take a value back", async () => {
    const first = await inBatch("first", { quantity: known(10) }, { unit: "NPS", quantity: known(20) });
    const second = await inBatch("second", { quantity: unknown("not-reported"), quality: "E" });
    await snapshotOf("first wins", "2025-03-31", second, first);
    await snapshotOf("second wins", "2025-03-31", first, second);
    const of = async (snapshot: string) =>
      (await run(database, (tx) => readFacts(tx, snapshot))).map((fact) => fact.quantity);
    expect(await of("first wins")).toEqual([known(10), known(20)]);
    expect(await of("second wins")).toEqual([unknown("not-reported"), known(20)]);
  });

  it("prefer a later date in an earlier batch to an earlier date in a later batch", async () => {
    const newer = await inBatch("newer date", { asOf: "2025-03-31", quantity: known(1) });
    const correction = await inBatch("older date", { asOf: "2025-02-28", quantity: known(2) });
    await snapshotOf("date first", "2025-03-31", newer, correction);
    expect((await run(database, (tx) => readFacts(tx, "date first")))[0]?.quantity).toEqual(known(1));
    const series = await run(database, (tx) => readSeries(tx, "date first", "BXI", "in-post-fte"));
    expect(series.map(({ asOf, quantity }) => [asOf, quantity])).toEqual([
      ["2025-02-28", known(2)],
      ["2025-03-31", known(1)],
    ]);
  });

  it("as a series are those of one unit and measure, a date once, and none after the snapshot", async () => {
    const batch = await inBatch(
      "series",
      { asOf: "2025-01-31", quantity: known(2) },
      { asOf: "2024-12-31", quantity: known(1) },
      { asOf: "2025-05-31", quantity: known(9) },
      { asOf: "2025-01-31", measure: "population", grade: "all" },
      { asOf: "2025-01-31", unit: "NPS" },
      { asOf: "2025-01-31", grade: "all", quantity: known(7) },
    );
    const correction = await inBatch("series 2", { asOf: "2025-01-31", quantity: known(3) });
    await snapshotOf("series", "2025-03-31", batch, correction);
    const series = await run(database, (tx) => readSeries(tx, "series", "BXI", "in-post-fte"));
    expect(series.map(({ grade, asOf, quantity }) => [grade, asOf, quantity])).toEqual([
      ["all", "2025-01-31", known(7)],
      ["band-3-5", "2024-12-31", known(1)],
      ["band-3-5", "2025-01-31", known(3)],
    ]);
  });

  it("never hold both a value and a reason, nor neither, nor a word outside the vocabulary", async () => {
    const batch = await run(database, (tx) => makeBatch(tx, "wrong"));
    const columns =
      "batch, unit, measure, grade, case_type, tier, as_of, value, unknown_reason, quality, source, locator";
    const insert = (value: string, reason: string, measure = "caseload") =>
      execute(
        database,
        `insert into fact (${columns})
          values (${batch}, 'NPS', '${measure}', 'all', 'all', 'all', '2025-01-01', ${value}, ${reason}, 'A', 'first', '')`,
      );
    await expect(insert("1", "'suppressed'")).rejects.toMatchObject({ code: "23514" });
    await expect(insert("null", "null")).rejects.toMatchObject({ code: "23514" });
    await expect(insert("1", "null", "mood")).rejects.toMatchObject({ code: "23514" });
  });

  it("of a nation come by metric and date, a period once for each publication, the later batch winning", async () => {
    const [first, second] = await run(database, async (tx) => {
      const batches = [await makeBatch(tx, "national"), await makeBatch(tx, "national 2")] as const;
      await insertNationalFigures(tx, batches[0], [
        figure({ value: 12.1 }),
        figure({ publishedIn: "June 2026", value: 12.4, note: "revised" }),
        figure({ period: "year to March 2026", asOf: "2026-03-31", value: 11 }),
        figure({ metric: "joiners", value: 5 }),
      ]);
      await insertNationalFigures(tx, batches[1], [figure({ value: 12.2 })]);
      return batches;
    });
    await snapshotOf("national", "2025-12-31", first, second);
    expect(await run(database, (tx) => readNationalFigures(tx, "national"))).toEqual([
      figure({ metric: "joiners", value: 5 }),
      figure({ value: 12.2 }),
      figure({ publishedIn: "June 2026", value: 12.4, note: "revised" }),
    ]);
  });
});
