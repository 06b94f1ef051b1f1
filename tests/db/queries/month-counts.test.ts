import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { insertFacts } from "@/db/queries/facts";
import { readUnitMonthCounts } from "@/db/queries/month-counts";
import type { Fact } from "@/server/engine/facts";
import { known, unknown } from "@/server/engine/quantity";
import { onBothDatabases } from "@/tests/support/database";
import { aFact, keepBasics, makeBatch, makeSnapshot, run } from "../support/sample";

const counted = (measure: Fact["measure"], asOf: string, value: number | null) =>
  aFact({
    ...{ measure, asOf, grade: "all" },
    quantity: value === null ? unknown("not-reported") : known(value),
  });

onBothDatabases("people and places by month", (open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    await run(database, async (tx) => {
      await keepBasics(tx);
      const [first, second] = [await makeBatch(tx, "1"), await makeBatch(tx, "2")];
      await insertFacts(tx, first, [
        counted("population", "2025-03-07", 480),
        counted("population", "2025-03-28", 490),
        counted("operational-capacity", "2025-03-28", 500),
        counted("population", "2025-04-25", null),
        counted("population", "2025-05-30", 470),
        counted("population", "2026-01-30", 1),
        aFact({ asOf: "2025-06-30" }),
      ]);
      await insertFacts(tx, second, [counted("population", "2025-05-30", 475)]);
      await makeSnapshot(tx, "corrected", "2025-12-31", [first, second]);
    });
  });

  it("take the last count of a month and the later batch; what is unknown stays so", async () => {
    expect(await run(database, (tx) => readUnitMonthCounts(tx, "corrected"))).toEqual([
      { unit: "BXI", month: "2025-03", population: 490, operationalCapacity: 500 },
      { unit: "BXI", month: "2025-04", population: null, operationalCapacity: null },
      { unit: "BXI", month: "2025-05", population: 475, operationalCapacity: null },
    ]);
  });
});
