import { expect, it } from "vitest";
import { sumColumns } from "@/server/engine/workload/sum-columns";

it("adds each column, and a column missing from a row adds nothing", () => {
  expect(sumColumns([{ cases: 2, hours: 37 }, { cases: 3 }, { hours: 18.5 }])).toEqual({
    cases: 5,
    hours: 55.5,
  });
  expect(sumColumns([])).toEqual({});
});
