import { expect, it } from "vitest";
import { monthColumns, monthsHeld, yearsHeld } from "@/server/services/caseload/month-columns";
import { monthValue } from "@/server/services/caseload/month-value";
import { known, unknown } from "@/server/engine/quantity";

const row = (month: string) =>
  [month, { unit: "A", month, population: 90, operationalCapacity: 100 }] as const;
const counts = new Map([["A", new Map([row("2025-11"), row("2026-02")])]]);

it("a month that no prison counted is a column too", () => {
  expect(monthsHeld(counts)).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
});

it("columns are the months of a year, or the latest ones, named in full", () => {
  const months = monthsHeld(counts);
  expect(yearsHeld(months)).toEqual(["2026", "2025"]);
  expect(monthColumns(months, "2026").map(({ name }) => name)).toEqual(["January 2026", "February 2026"]);
  expect(monthColumns(months, "")[0]).toEqual({
    ...{ date: "2025-11", label: "Nov", group: "2025", name: "November 2025", projected: false },
  });
});

it("90 of 100 and 10 of 150 places are 40% full together; a prison without places counts in people alone", () => {
  const prisons = [
    { population: 90, operationalCapacity: 100 },
    { population: 10, operationalCapacity: 150 },
    { population: 50, operationalCapacity: null },
    undefined,
  ];
  expect(monthValue("occupancy", prisons)).toEqual(known(40));
  expect(monthValue("population", prisons)).toEqual(known(150));
});

it("nothing counted is unknown, never nought", () => {
  expect(monthValue("population", [undefined])).toEqual(unknown("not-reported"));
  expect(monthValue("occupancy", [{ population: 50, operationalCapacity: null }])).toEqual(
    unknown("not-reported"),
  );
});
