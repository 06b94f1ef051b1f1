import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OfficerWeek } from "@/server/engine/facts";
import { officersOver, type OfficersOver } from "@/server/engine/workload/officers-over";
import { sustainedOverload } from "@/server/engine/workload/sustained-overload";
import { workloadOrNoCapacity } from "@/server/engine/workload/workload-or-no-capacity";
import { testParameters } from "../../support/parameters";

const parameters = testParameters();
const weekName = (week: number) =>
  `2026-${String(Math.floor(week / 4) + 1).padStart(2, "0")}-0${(week % 4) + 1}`;
const row = (
  officer: string,
  week: number,
  points: number,
  availablePoints = 100,
  unit = "U1",
): OfficerWeek => ({
  ...{ officer, unit, points, availablePoints, grade: "po", hours: 37, reductionHours: 0, cases: [0, 0, 0] },
  week: weekName(week),
});

/** The same counts, officer by officer. */
function oneByOne(rows: readonly OfficerWeek[]): Map<string, OfficersOver> {
  const rule = {
    overPercent: parameters.value("line.over"),
    weeks: parameters.value("rule.sustained-weeks"),
  };
  const ordered = [...rows].sort((a, b) => (a.week < b.week ? -1 : 1));
  const runs = [...new Set(rows.map((each) => each.officer))].map((officer) => {
    const own = ordered.filter((each) => each.officer === officer);
    const weeks = own.map((each) => ({
      week: each.week,
      workloadPercent: workloadOrNoCapacity(each.points, each.availablePoints),
    }));
    return {
      own,
      weeks,
      run: (last: string) =>
        sustainedOverload(
          weeks.filter(({ week }) => week <= last),
          rule,
        ),
    };
  });
  const units = [...new Set(rows.map((each) => each.unit))].map((unit) => {
    const week = ordered.filter((each) => each.unit === unit).at(-1)!.week;
    const present = rows.filter((each) => each.unit === unit && each.week === week);
    const percent = (each: OfficerWeek) => workloadOrNoCapacity(each.points, each.availablePoints);
    const isOver = (each: OfficerWeek) => {
      const workload = percent(each);
      return workload.known && workload.value > rule.overPercent;
    };
    const runOf = (each: OfficerWeek) => runs.find(({ own }) => own[0]!.officer === each.officer)!;
    const counts: OfficersOver = {
      week,
      officers: present.length,
      officersNoCapacity: present.filter((each) => !percent(each).known && each.points > 0).length,
      over: present.filter(isOver).length,
      sustained: present.filter((each) => runOf(each).run(week).excessiveNow).length,
      everSustained: runs.filter(({ own, run }) => own.at(-1)!.unit === unit && run("9").everExcessive)
        .length,
    };
    return [unit, counts] as const;
  });
  return new Map(units);
}

describe("officers over the line", () => {
  it("are counted over and sustained after four weeks above 110%", () => {
    const rows = [0, 1, 2, 3].flatMap((week) => [
      row("a", week, 111 + week),
      row("b", week, 110),
      row("c", week, 9, 0),
    ]);
    expect(officersOver(rows, parameters).get("U1")).toEqual({
      week: weekName(3),
      officers: 3,
      officersNoCapacity: 1,
      over: 1,
      sustained: 1,
      everSustained: 1,
    });
  });

  it("are sustained no longer when they left before the unit's latest week, but were once", () => {
    const rows = [...[0, 1, 2, 3].map((week) => row("a", week, 120)), row("b", 4, 90)];
    expect(officersOver(rows, parameters).get("U1")).toMatchObject({
      officers: 1,
      sustained: 0,
      everSustained: 1,
    });
  });

  it("keep their run when they move to another unit", () => {
    const rows = [
      row("a", 0, 120),
      row("a", 1, 120),
      row("a", 2, 120, 100, "U2"),
      row("a", 3, 120, 100, "U2"),
    ];
    expect(officersOver(rows, parameters).get("U2")).toMatchObject({ sustained: 1, everSustained: 1 });
    expect(officersOver(rows, parameters).get("U1")).toMatchObject({
      week: weekName(1),
      sustained: 0,
      everSustained: 0,
    });
  });

  it("follow the line and the number of weeks of the register", () => {
    const rows = [row("a", 0, 106), row("a", 1, 106)];
    const moved = testParameters({ "line.over": 105, "rule.sustained-weeks": 2 });
    expect(officersOver(rows, moved).get("U1")).toMatchObject({ over: 1, sustained: 1 });
  });

  it("are the same as by the four-week rule applied to each officer, in any order of rows", () => {
    const officerWeeks = fc.uniqueArray(
      fc.record({
        officer: fc.constantFrom("a", "b", "c", "d"),
        week: fc.nat(9),
        points: fc.constantFrom(0, 90, 110, 111, 120),
        available: fc.constantFrom(-10, 0, 100, 100, 100, 100),
        unit: fc.constantFrom("U1", "U1", "U1", "U2"),
      }),
      { selector: ({ officer, week }) => `${officer} ${week}`, maxLength: 40, size: "max" },
    );
    fc.assert(
      fc.property(officerWeeks, (drawn) => {
        const rows = drawn.map((each) =>
          row(each.officer, each.week, each.points, each.available, each.unit),
        );
        expect(new Map(officersOver(rows, parameters))).toEqual(oneByOne(rows));
      }),
      { numRuns: 300 },
    );
  });
});
