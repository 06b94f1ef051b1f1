import { expect, it } from "vitest";
import { readUnitWeekTotals } from "@/db/queries/week-sums";
import { insertUnitWeeks } from "@/db/queries/workload";
import { onBothDatabases } from "@/tests/support/database";
import { aUnitWeek, keepBasics, makeBatch, makeSnapshot, run } from "../support/sample";

onBothDatabases("sums of unit weeks", (open) => {
  it("adds grades up, of the units and weeks that are asked for, later batches winning", async () => {
    const database = await open();
    await run(database, async (tx) => {
      await keepBasics(tx);
      const [first, second] = [await makeBatch(tx, "1"), await makeBatch(tx, "2")];
      const row = { week: "2025-03-03", officers: 10, points: 900, availablePoints: 1000 };
      await insertUnitWeeks(tx, first, [
        aUnitWeek({ ...row, grade: "po" }),
        aUnitWeek({ ...row, grade: "pso" }),
        aUnitWeek({ ...row, week: "2025-02-24" }),
        aUnitWeek({ ...row, unit: "BXI" }),
        aUnitWeek({ ...row, week: "2025-04-07" }),
      ]);
      await insertUnitWeeks(tx, second, [aUnitWeek({ ...row, grade: "pso", officers: 12, points: 1000 })]);
      await makeSnapshot(tx, "sums", "2025-03-31", [first, second]);
      // By hand: 10 + 12 officers, 900 + 1,000 of 2,000 points.
      expect(await readUnitWeekTotals(tx, "sums", ["NPS", "nowhere"], "2025-03-01")).toEqual([
        { unit: "NPS", week: "2025-03-03", officers: 22, points: 1900, availablePoints: 2000 },
      ]);
    });
  });
});
