import { expect, it } from "vitest";
import { readUnitWeekSums } from "@/db/queries/week-sums";
import { insertUnitWeeks } from "@/db/queries/workload";
import { onBothDatabases } from "@/tests/support/database";
import { aUnitWeek, keepBasics, makeBatch, makeSnapshot, run } from "../support/sample";

onBothDatabases("sums of unit weeks", (open) => {
  it("add grades up, of the units and weeks that are asked for, later batches winning", async () => {
    const database = await open();
    await run(database, async (tx) => {
      await keepBasics(tx);
      const [first, second] = [await makeBatch(tx, "1"), await makeBatch(tx, "2")];
      const row = { week: "2025-03-03", officers: 10, points: 1 / 3, availablePoints: 1000 };
      await insertUnitWeeks(tx, first, [
        aUnitWeek({ ...row, week: "2025-03-10", grade: "po" }),
        aUnitWeek({ ...row, grade: "po" }),
        aUnitWeek({ ...row, grade: "pso" }),
        aUnitWeek({ ...row, week: "2025-02-24" }),
        aUnitWeek({ ...row, unit: "BXI" }),
        aUnitWeek({ ...row, week: "2025-04-07" }),
      ]);
      await insertUnitWeeks(tx, second, [aUnitWeek({ ...row, grade: "pso", officers: 12, points: 1000 })]);
      await makeSnapshot(tx, "sums", "2025-03-31", [first, second]);
      const { week, officers, points, availablePoints } = row;
      const sums = { unit: "NPS", grade: "all", quality: "D" };
      // By hand: 10 + 12 officers, 1/3 + 1,000 of 2,000 points.
      expect(await readUnitWeekSums(tx, "sums", ["NPS", "nowhere"], "2025-03-01")).toEqual([
        {
          ...{ ...sums, week, officers: officers + 12, officersNoCapacity: 2 },
          ...{ points: points + 1000, availablePoints: 2 * availablePoints },
        },
        { ...sums, week: "2025-03-10", officers, officersNoCapacity: 1, points, availablePoints },
      ]);
    });
  });
});
