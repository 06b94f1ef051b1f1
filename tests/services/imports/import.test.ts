import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { readAudit, verifyAuditChain } from "@/db/queries/audit";
import { readSeries } from "@/db/queries/facts";
import { readImports } from "@/db/queries/imports";
import { inScope, rowsOf } from "@/db/transaction";
import { AppError } from "@/server/services/errors";
import { localContext, type ServiceContext } from "@/server/services/context";
import { commitImport } from "@/server/services/imports/commit-import";
import { getImport } from "@/server/services/imports/get-import";
import { previewImport } from "@/server/services/imports/preview-import";
import { putBackImport } from "@/server/services/imports/put-back-import";
import { rollBackImport } from "@/server/services/imports/roll-back-import";
import { forgetBaselines, listBaselines } from "@/server/services/positions/list-baselines";
import { loadPosition } from "@/server/services/positions/load-position";
import { onBothLoaded } from "@/tests/support/loaded-database";
import type { ImportFile } from "@/server/services/imports/import-file";
import { aFile, prisonsCsv } from "./support/a-file";

const january = prisonsCsv(["Leeds", "2027-01-29", "1001"], ["MDI", "2027-01-29", "902"]);
const february = prisonsCsv(["Leeds", "2027-02-26", "1011"]);
const broken = prisonsCsv(["Leeds", "2027-01-29", "many"], ["Nowhere", "2027-01-29", "5"]);

onBothLoaded("a file that is brought in", (open) => {
  let database: Database;
  let context: ServiceContext;

  beforeAll(async () => {
    database = await open();
    context = { ...localContext(database), now: () => "2027-03-01T09:00:00.000Z" };
  });

  const preview = async (file: ImportFile) => {
    const previewed = await previewImport(context, file);
    if (previewed.state === "refused") throw new Error(previewed.issue.message);
    return previewed.preview;
  };
  const bring = async (text: string, name?: string) => {
    const file = aFile(text, name);
    return commitImport(context, file, await preview(file));
  };
  const counts = () =>
    inScope(database, context.scope, async (tx) => {
      const tables = [
        "batch",
        "fact",
        "snapshot",
        "snapshot_batch",
        "import_record",
        "audit",
        "officer_week",
      ];
      const rows: Record<string, number> = {};
      for (const table of tables) {
        const [row] = await rowsOf<{ n: number }>(tx, sql.raw(`select count(*)::integer as n from ${table}`));
        rows[table] = row?.n ?? -1;
      }
      return rows;
    });
  const names = async () => {
    forgetBaselines(context);
    return (await listBaselines(context)).map(({ name, asOf }) => `${name} ${asOf}`);
  };
  const populationOf = async (unit: string) => {
    const { baseline } = await loadPosition(context, "");
    const series = await inScope(database, context.scope, (tx) =>
      readSeries(tx, baseline.snapshot, unit, "population"),
    );
    const last = series.at(-1);
    return last?.quantity.known ? `${last.quantity.value} at ${last.asOf}` : "unknown";
  };

  it("is looked at without a row being stored", async () => {
    const before = await counts();
    const looked = await preview(aFile(january));
    expect(looked).toMatchObject({
      ...{ kind: "own-prisons", format: "csv", rows: 2, facts: 2, dates: ["2027-01-29", "2027-01-29"] },
      summary: { totals: { population: 1903 } },
      problems: { counts: { error: 0 } },
    });
    // The bulletin of 30 March 2026 is the last that is shipped.
    expect(
      looked.comparison.changes.map(({ fact, kind, before: held }) => [fact.unit, kind, held?.asOf]),
    ).toEqual(
      expect.arrayContaining([
        ["LEI", "changed", "2026-03-30"],
        ["MDI", "changed", "2026-03-30"],
      ]),
    );
    expect(await counts()).toEqual(before);
  });

  it("with errors is not stored, and nothing of it", async () => {
    const before = await counts();
    const looked = await preview(aFile(broken));
    expect(looked.problems.issues.map(({ rule, row, value }) => [rule, row, value])).toEqual(
      expect.arrayContaining([
        ["value-unreadable", 2, "many"],
        ["unit-not-matched", 3, "Nowhere"],
      ]),
    );
    const failure = await bring(broken).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ code: "INVALID_INPUT" });
    expect(await counts()).toEqual(before);
  });

  it("that changes between looking and storing is not stored", async () => {
    const before = await counts();
    const looked = await preview(aFile(january));
    const failure = await commitImport(context, aFile(february), looked).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "CONFLICT" });
    expect(await counts()).toEqual(before);
  });

  it("is stored as one batch and one snapshot, shown at once, beside what is shipped", async () => {
    const before = await counts();
    expect(await names()).toEqual(["2026-03-31 2026-03-31", "2023-03-31 2023-03-31"]);
    const stored = await bring(january, "january.csv");
    expect(stored.committed).toBe(true);
    const after = await counts();
    expect(after).toMatchObject({
      batch: before.batch! + 1,
      fact: before.fact! + 2,
      snapshot: before.snapshot! + 1,
      import_record: 1,
    });
    expect(await names()).toEqual(["current 2027-01-29", "2026-03-31 2026-03-31", "2023-03-31 2023-03-31"]);
    expect(await populationOf("LEI")).toBe("1001 at 2027-01-29");
    const [record] = await inScope(database, context.scope, (tx) => readImports(tx, 10));
    expect(record).toMatchObject({
      ...{ fileName: "january.csv", rows: 2, reportDate: "2027-01-29", actor: "Local user" },
      ...{ kind: "own-prisons", snapshot: stored.snapshot, at: "2027-03-01T09:00:00.000Z" },
    });
    expect(JSON.parse(record?.summary ?? "")).toMatchObject({ facts: 2, totals: { population: 1903 } });
  });

  it("is not stored a second time, and says so, whatever it is called", async () => {
    const before = await counts();
    const [record] = await inScope(database, context.scope, (tx) => readImports(tx, 1));
    expect(await bring(january, "the same.csv")).toEqual({
      committed: false,
      batch: record?.batch,
      snapshot: record?.snapshot,
    });
    expect(await counts()).toEqual(before);
  });

  it("follows the one before it, and is taken back with all that came after", async () => {
    const [first] = await inScope(database, context.scope, (tx) => readImports(tx, 1));
    const second = await bring(february, "february.csv");
    expect((await getImport(context, first!.batch)).later).toEqual(["february.csv"]);
    expect((await getImport(context, second.batch)).later).toEqual([]);
    expect(await populationOf("LEI")).toBe("1011 at 2027-02-26");
    await rollBackImport(context, second.batch);
    expect(await populationOf("LEI")).toBe("1001 at 2027-01-29");
    await putBackImport(context, second.batch);
    expect(await populationOf("LEI")).toBe("1011 at 2027-02-26");
    await rollBackImport(context, first!.batch);
    // All is taken back: what is shipped is shown, and the name of imports shows nothing of its own.
    expect(await names()).toEqual(["2026-03-31 2026-03-31", "2023-03-31 2023-03-31"]);
    expect(await populationOf("LEI")).toMatch(/at 2026-03-30$/);
    const [line] = await inScope(database, context.scope, (tx) => readAudit(tx, 1));
    expect(line).toMatchObject({ action: "import.rolled-back", entity: "current", actor: "local" });
    await expect(rollBackImport(context, first!.batch)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("that was taken back is shown again when it is brought in again, without being stored twice", async () => {
    const before = await counts();
    expect(await bring(january)).toMatchObject({ committed: true });
    const after = await counts();
    expect([after.batch, after.fact, after.import_record]).toEqual([
      before.batch,
      before.fact,
      before.import_record,
    ]);
    expect(await populationOf("LEI")).toBe("1001 at 2027-01-29");
  });

  it("brought in by four at once is stored once", async () => {
    const file = prisonsCsv(["Leeds", "2027-02-27", "1012"]);
    const looked = await preview(aFile(file));
    const results = await Promise.all(
      Array.from({ length: 4 }, () => commitImport(context, aFile(file), looked)),
    );
    expect(results.filter(({ committed }) => committed)).toHaveLength(1);
    expect(new Set(results.map(({ batch }) => batch)).size).toBe(1);
  });

  it("whose name is not known here cannot be taken back", async () => {
    await expect(rollBackImport(context, 123_456)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(putBackImport(context, 123_456)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("leaves the audit whole", async () => {
    expect(await inScope(database, context.scope, verifyAuditChain)).toBeNull();
  });

  describe("with an older date than what is shown", () => {
    it("changes no date of the position, and no figure that is newer", async () => {
      const before = await names();
      await bring(prisonsCsv(["Leeds", "2020-01-15", "990"]));
      expect(await names()).toEqual(before);
      expect(await populationOf("LEI")).toBe("1012 at 2027-02-27");
    });
  });
});
