import { expect, test } from "vitest";
import { sumWeeks } from "@/server/engine/position/sum-weeks";
import { unitWeek } from "../../support/builders";

test("grades of a week are added up cell by cell, weeks come oldest first", () => {
  const sums = sumWeeks([
    unitWeek({ week: "2026-03-30", points: 10, reports: [1, 2], officers: 3 }),
    unitWeek({ week: "2026-03-23", points: 5 }),
    unitWeek({ week: "2026-03-30", grade: "pso", points: 7, reports: [4, 0], officers: 2 }),
  ]);
  expect(sums.map((sum) => sum.week)).toEqual(["2026-03-23", "2026-03-30"]);
  expect(sums[1]).toMatchObject({ points: 17, reports: [5, 2], officers: 5 });
});
