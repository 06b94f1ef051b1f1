import { describe, expect, it } from "vitest";
import type { OfficerWeek } from "@/server/engine/facts";
import { countAbove } from "@/server/engine/workload/histogram";
import { sumOfficerWeeks } from "@/server/engine/workload/sum-officer-weeks";
import { testCases } from "../../support/case-cells";

const row = (
  officer: string,
  points: number,
  availablePoints: number,
  other: Partial<OfficerWeek> = {},
): OfficerWeek => ({
  ...{ week: "2026-01-05", officer, unit: "U1", grade: "po", hours: 37, reductionHours: 0, cases: [2, 1, 0] },
  ...{ points, availablePoints, ...other },
});

describe("sums of officer weeks", () => {
  it("of 90/100 and 35/70 are 125 of 170, one officer each in bins 90 and 50", () => {
    const [sums] = sumOfficerWeeks([row("a", 90, 100), row("b", 35, 70)]);
    expect(sums).toMatchObject({
      ...{ week: "2026-01-05", unit: "U1", grade: "po", officers: 2, officersNoCapacity: 0 },
      ...{ points: 125, availablePoints: 170, casesByType: [4, 2, 0], cases: null },
    });
    expect([sums?.histogram[90], sums?.histogram[50], countAbove(sums!.histogram, 0)]).toEqual([1, 1, 2]);
  });

  it("count an officer with work and no available points apart, in no bin, with the points kept", () => {
    const [sums] = sumOfficerWeeks([row("a", 90, 100), row("b", 40, 0), row("c", 0, 0)]);
    expect(sums).toMatchObject({ officers: 3, officersNoCapacity: 1, points: 130, availablePoints: 100 });
    expect(sums?.histogram.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it("keep units, grades and weeks apart, in order of appearance", () => {
    const rows = [
      row("a", 1, 1),
      row("b", 1, 1, { grade: "pso" }),
      row("c", 1, 1, { unit: "U2" }),
      row("a", 1, 1, { week: "2026-01-12" }),
    ];
    expect(sumOfficerWeeks(rows).map(({ unit, grade, week }) => [unit, grade, week])).toEqual([
      ["U1", "po", "2026-01-05"],
      ["U1", "pso", "2026-01-05"],
      ["U2", "po", "2026-01-05"],
      ["U1", "po", "2026-01-12"],
    ]);
  });

  it("add the cases by tier where they are given", () => {
    const matrix = [
      testCases(["community", "A3", 2]),
      testCases(["community", "A3", 1], ["custody", "untiered", 4]),
    ];
    const [sums] = sumOfficerWeeks([row("a", 1, 1), row("b", 1, 1)], (_, place) => matrix[place] ?? []);
    expect(sums?.cases).toEqual(testCases(["community", "A3", 3], ["custody", "untiered", 4]));
  });

  it("refuse cases by tier of another length", () => {
    expect(() => sumOfficerWeeks([row("a", 1, 1)], () => [1])).toThrow("A case matrix has 99 counts");
  });
});
