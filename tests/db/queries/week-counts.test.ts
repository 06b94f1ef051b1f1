import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { readUnitWeekCounts } from "@/db/queries/week-counts";
import { insertUnitWeeks } from "@/db/queries/workload";
import { onBothDatabases } from "@/tests/support/database";
import { aUnitWeek, keepBasics, makeBatch, makeSnapshot, run } from "../support/sample";

const week = "2025-03-03";

onBothDatabases("cases and reports by week", (open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    await run(database, async (tx) => {
      await keepBasics(tx);
      const [first, second] = [await makeBatch(tx, "1"), await makeBatch(tx, "2")];
      await insertUnitWeeks(tx, first, [
        aUnitWeek({ week, grade: "po", cases: [100, 50, 1], reports: [3, 1] }),
        aUnitWeek({ week, grade: "pso", cases: [7, 0, 0], reports: [0, 0] }),
        aUnitWeek({ week: "2025-03-10", cases: [1], reports: [] }),
        aUnitWeek({ week: "2026-01-05" }),
      ]);
      await insertUnitWeeks(tx, second, [aUnitWeek({ week: "2025-03-10", cases: [4, 5], reports: [6] })]);
      await makeSnapshot(tx, "corrected", "2025-12-31", [first, second]);
    });
  });

  it("add up types, tiers and grades; a later batch wins, and weeks after the snapshot are left out", async () => {
    expect(await run(database, (tx) => readUnitWeekCounts(tx, "corrected", ["NPS"], "2025-03-01"))).toEqual([
      { unit: "NPS", week, cases: 158, reports: 4 },
      { unit: "NPS", week: "2025-03-10", cases: 9, reports: 6 },
    ]);
  });
});
