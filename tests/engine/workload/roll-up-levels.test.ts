import { expect, it } from "vitest";
import { rollUpLevels } from "@/server/engine/workload/roll-up-levels";

const team = (unit: string, ...cases: number[]) => ({
  unit,
  officers: cases.map((totalCases) => ({ totalCases })),
  children: [],
});

it("sums officers into teams, and teams and officers of its own into the unit above", () => {
  // By hand.
  const unit = { unit: "unit", officers: [{ totalCases: 1 }], children: [team("one", 5, 5), team("two", 5)] };
  expect(Object.fromEntries(rollUpLevels([unit]))).toEqual({
    one: { totalCases: 10 },
    two: { totalCases: 5 },
    unit: { totalCases: 16 },
  });
});

it("refuses two units of one name", () => {
  expect(() => rollUpLevels([team("one", 1), team("one", 2)])).toThrow("Two units are named one");
});
