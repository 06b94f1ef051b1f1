import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { movePointer } from "@/db/queries/batches";
import { rowsOf } from "@/db/transaction";
import { onBothDatabases } from "@/tests/support/database";
import { execute, keepBasics, makeBatch, makeSnapshot, run } from "./support/sample";

/** Written from the list of tables in the data model, not read from the migration. */
const kept = [
  ...["source", "unit", "unit_name", "unit_parent", "unit_role", "unit_event", "actor", "batch", "snapshot"],
  ...["snapshot_batch", "fact", "national_figure", "officer_week", "unit_week", "audit"],
  ...["scenario_version", "run", "pack", "pack_issue"],
  ...["import_record", "figure_report", "figure_report_answer"],
];
const lastColumn = (table: string) =>
  `(select column_name from information_schema.columns where table_name = '${table}' order by ordinal_position desc limit 1)`;

onBothDatabases("rows that are never changed", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  it("are those of every table but the pointers", async () => {
    const tables = await run(database, (tx) =>
      rowsOf<{ name: string }>(
        tx,
        sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
      ),
    );
    expect(tables.map(({ name }) => name).sort()).toEqual([...kept, "current_snapshot", "scenario"].sort());
  });

  describe.each(kept)("%s", (table) => {
    const refusal = `Rows of ${table} are never changed or removed: a correction is a new batch.`;

    it("refuses UPDATE, even of no row", async () => {
      const [column] = await run(database, (tx) =>
        rowsOf<{ name: string }>(tx, sql.raw(`select ${lastColumn(table)} as name`)),
      );
      const update = execute(database, `update ${table} set ${column?.name} = ${column?.name}`);
      await expect(update).rejects.toMatchObject({ message: refusal, code: "23000" });
    });

    it("refuses DELETE", async () => {
      await expect(execute(database, `delete from ${table}`)).rejects.toMatchObject({
        message: refusal,
        code: "23000",
      });
    });

    it("refuses TRUNCATE", async () => {
      const truncate = execute(database, `truncate ${table} cascade`);
      await expect(truncate).rejects.toMatchObject({ code: "23000" });
    });
  });

  it("a pointer moves, and is never removed", async () => {
    await run(database, async (tx) => {
      await keepBasics(tx);
      const batch = await makeBatch(tx, "one");
      await makeSnapshot(tx, "s1", "2025-03-31", [batch]);
      await makeSnapshot(tx, "s2", "2026-03-31", [batch]);
      for (const snapshot of ["s1", "s2"])
        await movePointer(tx, { name: "now", title: "Now", position: 1, snapshot });
    });
    expect(await execute(database, "select snapshot from current_snapshot")).toEqual([{ snapshot: "s2" }]);
    const refusal = "Rows of current_snapshot are never removed: the pointer can only be moved.";
    await expect(execute(database, "delete from current_snapshot")).rejects.toMatchObject({
      message: refusal,
    });
    await expect(execute(database, "truncate current_snapshot")).rejects.toMatchObject({ message: refusal });
  });

  it("a scenario is never removed", async () => {
    const refusal = "Rows of scenario are never removed: the pointer can only be moved.";
    await expect(execute(database, "delete from scenario")).rejects.toMatchObject({ message: refusal });
    await expect(execute(database, "truncate scenario cascade")).rejects.toMatchObject({ code: "23000" });
  });
});
