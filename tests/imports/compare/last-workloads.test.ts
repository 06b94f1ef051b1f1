import { describe, expect, it } from "vitest";
import type { OfficerWeek } from "@/server/engine/facts";
import { known, unknown } from "@/server/engine/quantity";
import { lastWorkloads } from "@/server/imports/compare/last-workloads";

const officer = (unit: string, week: string, points: number, availablePoints: number): OfficerWeek => ({
  ...{ unit, week, points, availablePoints, officer: "o", grade: "po" },
  ...{ hours: 37, reductionHours: 0, cases: [1, 2, 3] },
});

describe("the mean workload of each unit and grade in its last week", () => {
  it("is points over available points of all its officers: (2,000 + 1,500) / (2,000 + 800) is 125%", () => {
    const workloads = lastWorkloads();
    workloads.add([officer("A", "2026-03-23", 9000, 1000), officer("A", "2026-03-30", 2000, 2000)]);
    workloads.add([officer("A", "2026-03-30", 1500, 800), officer("B", "2026-03-23", 1001, 1500)]);
    workloads.add([{ ...officer("A", "2026-03-23", 500, 1000), grade: "pso" }]);
    expect(workloads.facts("own-figures")).toMatchObject([
      { unit: "A", asOf: "2026-03-30", measure: "workload-percent", quantity: known(125), quality: "C" },
      // 1,001 / 1,500 is 66.73…%, read as 66.7%.
      { unit: "B", asOf: "2026-03-23", quantity: known(66.7), source: "own-figures" },
      { unit: "A", grade: "pso", asOf: "2026-03-23", quantity: known(50) },
    ]);
  });

  it("is unknown, never nought, where nobody has available points", () => {
    const workloads = lastWorkloads();
    workloads.add([officer("A", "2026-03-30", 100, 0)]);
    expect(workloads.facts("own-figures")[0]?.quantity).toEqual(unknown("no-available-hours"));
  });
});
