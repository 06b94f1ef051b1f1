import { expect, it } from "vitest";
import { emptyTable } from "@/server/engine/forecast/empty-table";

it("knows nothing of any unit and month: never 0", () => {
  const table = emptyTable(2, 3);
  expect(table.columns).toBe(4);
  expect([...table.workloadPercent].every(Number.isNaN)).toBe(true);
  expect(table.backlogFte).toHaveLength(8);
});
