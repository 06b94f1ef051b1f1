import { describe, expect, it } from "vitest";
import { availablePoints } from "@/server/engine/workload/available-points";
import { pseudonymWith } from "@/server/imports/pseudonym";
import type { CellValue } from "@/server/imports/sheet";
import { officerWeekReader } from "@/server/imports/templates/officer-week-reader";
import { ownOfficerWeeks } from "@/server/imports/templates/own-officer-weeks";
import { testPointsTable } from "../../support/points-table";
import { openedFile } from "../support/opened-file";
import { readContext, readWhole } from "../support/read-file";

const heads = ownOfficerWeeks.columns.map(({ head }) => head);
const pseudonym = pseudonymWith("a key");
const good = ["2026-03-30", "A1042", "Derby City", "PO", 37, 0, 14, 12, 9, 2310, 2176] as const;
const read = (...rows: readonly (readonly CellValue[])[]) =>
  readWhole(officerWeekReader, openedFile([heads, ...rows]), readContext({ pseudonym }));
const changed = (column: number, cell: CellValue) =>
  good.map((own, place) => (place === column ? cell : own));

describe("weeks of officers", () => {
  it("are read with the officer's name made unreadable", async () => {
    const { officerWeeks, issues, summary, rows } = await read(good);
    expect(issues).toEqual([]);
    expect(rows).toBe(1);
    expect(officerWeeks).toEqual([
      {
        ...{ week: "2026-03-30", officer: pseudonym("A1042"), unit: "N53DRBY", grade: "po" },
        ...{ hours: 37, reductionHours: 0, cases: [14, 12, 9], points: 2310, availablePoints: 2176 },
        ...{ tierCases: null, reports: [0, 0] },
      },
    ]);
    expect(summary).toMatchObject({
      reportDate: "2026-03-30",
      totals: { officerWeeks: 1, cases: 35, points: 2310, availablePoints: 2176 },
    });
  });

  it("get their available points from the hours where the file leaves them empty", async () => {
    const [, example] = ownOfficerWeeks.examples;
    const { officerWeeks } = await read(changed(10, null), example!.slice(0, -1));
    // 2,176 points on 37 hours; a trainee with 14.8 of 37 hours off has 60% of them, cut to a whole number.
    const trainee = availablePoints(
      { grade: "pqip", contractedHours: 37, reductionHours: 14.8 },
      testPointsTable(),
    );
    expect(officerWeeks.map((week) => week.availablePoints)).toEqual([2176, trainee]);
    expect(trainee).toBe(1305);
  });

  it("read the template's own examples without an issue", async () => {
    expect((await read(...ownOfficerWeeks.examples)).issues).toEqual([]);
  });

  it("may have an officer once a week, in whatever unit and spelling", async () => {
    const { issues, officerWeeks } = await read(
      good,
      changed(0, "23/03/2026"),
      changed(1, " a1042"),
      changed(2, "N53DERS"),
    );
    expect(issues.map(({ rule, row }) => [rule, row])).toEqual([
      ["row-twice", 4],
      ["row-twice", 5],
    ]);
    expect(officerWeeks).toHaveLength(4);
  });

  it("tell all that is wrong with a row, and never the officer", async () => {
    const { issues, officerWeeks } = await read([
      ...["2026-03-31", "Jane Doe", "Nowhere", "wizard", "lots", -1, 1.5, null, 0, 99_999, null],
    ]);
    expect(officerWeeks).toEqual([]);
    expect(issues.map(({ rule, column }) => [rule, column])).toEqual([
      ["date-not-monday", "Week"],
      ["word-unknown", "Grade"],
      ["value-unreadable", "Contracted hours (a week)"],
      ["value-out-of-range", "Reduction hours (a week)"],
      ["value-out-of-range", "Community cases"],
      ["value-missing", "Licence cases"],
      ["value-out-of-range", "Points"],
      ["unit-not-matched", "Unit"],
    ]);
    expect(issues[0]?.message).toContain("here 2026-03-30");
    expect(JSON.stringify(issues)).not.toContain("Jane");
  });

  it("without an officer are an error that tells no value", async () => {
    const { issues } = await read(changed(1, "  "));
    expect(issues).toMatchObject([{ rule: "value-missing", column: "Officer", value: null }]);
  });

  it("of a file with heads alone are none", async () => {
    expect((await read()).issues.map(({ rule }) => rule)).toEqual(["rows-none"]);
  });
});
