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

const officers = (measure: Fact["measure"], asOf: string, value: number) =>
  aFact({ measure, asOf, grade: "band-3-5", quantity: known(value) });

onBothDatabases("people, places and officers by month", (open) => {
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
        officers("in-post-fte", "2025-03-31", 80),
        officers("required-fte", "2025-03-31", 100),
        officers("in-post-fte", "2025-06-30", 82),
        officers("required-fte", "2025-06-15", 100),
      ]);
      await insertFacts(tx, second, [counted("population", "2025-05-30", 475)]);
      await makeSnapshot(tx, "corrected", "2025-12-31", [first, second]);
    });
  });

  it("take the last count of a month and the later batch; what is unknown stays so", async () => {
    const rows = await run(database, (tx) => readUnitMonthCounts(tx, "corrected"));
    expect(
      rows.map(({ month, population, operationalCapacity }) => [month, population, operationalCapacity]),
    ).toEqual([
      ["2025-03", 490, 500],
      ["2025-04", null, null],
      ["2025-05", 475, null],
      ["2025-06", null, null],
    ]);
  });

  it("set officers against the requirement of their own date only", async () => {
    const rows = await run(database, (tx) => readUnitMonthCounts(tx, "corrected"));
    expect(rows.map(({ month, inPostFte, requiredFte }) => [month, inPostFte, requiredFte])).toEqual([
      ["2025-03", 80, 100],
      ["2025-04", null, null],
      ["2025-05", null, null],
      ["2025-06", 82, null],
    ]);
  });
});
