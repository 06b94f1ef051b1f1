import { expect, it } from "vitest";
import { monthColumns, monthsHeld, yearsHeld } from "@/server/services/caseload/month-columns";
import { monthValue, type Counts } from "@/server/services/caseload/month-value";
import { known, unknown } from "@/server/engine/quantity";

const counted = (held: Partial<Counts>): Counts => ({
  ...{ population: null, operationalCapacity: null, inPostFte: null, requiredFte: null },
  ...held,
});
const row = (month: string) =>
  [month, { unit: "A", month, ...counted({ population: 90, operationalCapacity: 100 }) }] as const;
const counts = new Map([["A", new Map([row("2025-11"), row("2026-02")])]]);

it("a month that no prison counted is a column too", () => {
  expect(monthsHeld("population", counts, ["A"])).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
});

it("columns are the months of a year, or the latest ones, named in full", () => {
  const months = monthsHeld("population", counts, ["A"]);
  expect(yearsHeld(months)).toEqual(["2026", "2025"]);
  expect(monthColumns(months, "2026").map(({ name }) => name)).toEqual(["January 2026", "February 2026"]);
  expect(monthColumns(months, "")[0]).toEqual({
    ...{ date: "2025-11", label: "Nov", group: "2025", name: "November 2025", projected: false },
  });
});

it("90 of 100 and 10 of 150 places are 40% full together; a prison without places counts in people alone", () => {
  const prisons = [
    counted({ population: 90, operationalCapacity: 100 }),
    counted({ population: 10, operationalCapacity: 150 }),
    counted({ population: 50 }),
    undefined,
  ];
  expect(monthValue("occupancy", prisons)).toEqual(known(40));
  expect(monthValue("population", prisons)).toEqual(known(150));
});

it("nothing counted is unknown, never nought", () => {
  expect(monthValue("population", [undefined])).toEqual(unknown("not-reported"));
  expect(monthValue("occupancy", [counted({ population: 50 })])).toEqual(unknown("not-reported"));
});

it("300 people with 100 officers of 120 required are 3 to an officer and 20 short, without those that publish no officers", () => {
  const prisons = [
    counted({ population: 300, inPostFte: 100, requiredFte: 120 }),
    counted({ population: 900 }),
  ];
  expect(monthValue("per-officer", prisons)).toEqual(known(3));
  expect(monthValue("shortfall", prisons)).toEqual(known(20));
  expect(monthValue("per-officer", [counted({ population: 300, inPostFte: 0 })])).toEqual(
    unknown("not-reported"),
  );
});

it("months without any officers are no columns of what is told per officer", () => {
  const months = new Map([
    ["2025-11", { unit: "A", month: "2025-11", ...counted({ population: 300, inPostFte: 100 }) }],
    ["2025-12", { unit: "A", month: "2025-12", ...counted({ population: 310 }) }],
  ]);
  const told = (measure: "per-officer" | "population") =>
    monthsHeld(measure, new Map([["A", months]]), ["A"]);
  expect(told("per-officer")).toEqual(["2025-11"]);
  expect(told("population")).toEqual(["2025-11", "2025-12"]);
});
