import { expect, test } from "vitest";
import { sumWeeks, sumWork } from "@/server/engine/position/sum-weeks";
import { unitWeek } from "../../support/builders";

test("grades of a week are added up, weeks come oldest first, the worst grade of data wins", () => {
  const sums = sumWeeks([
    unitWeek({ week: "2026-03-30", points: 10, officers: 3, quality: "A" }),
    unitWeek({ week: "2026-03-23", points: 5 }),
    unitWeek({ week: "2026-03-30", grade: "pso", points: 7, officers: 2, quality: "C" }),
  ]);
  expect(sums.map((sum) => sum.week)).toEqual(["2026-03-23", "2026-03-30"]);
  expect(sums[1]).toMatchObject({ points: 17, officers: 5, quality: "C" });
});

test("the work of the grades is added up cell by cell", () => {
  const work = sumWork([
    unitWeek({ points: 10, reports: [1, 2], cases: [1, 0, 4] }),
    unitWeek({ points: 7, reports: [4, 0], cases: [0, 2, 1] }),
  ]);
  expect(work).toMatchObject({ points: 17, reports: [5, 2], cases: [1, 2, 5] });
  expect(sumWork([])).toEqual({ points: 0, cases: [], reports: [] });
});
