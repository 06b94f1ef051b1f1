import { expect, it } from "vitest";
import type { CaseloadWeek } from "@/server/services/caseload/caseload-week";
import { summedWeeks } from "@/server/services/caseload/summed-weeks";
import { weekValue } from "@/server/services/caseload/week-value";
import { resolveParameters } from "@/server/parameters/resolve";
import { known, unknown } from "@/server/engine/quantity";

const parameters = resolveParameters("2026-03-31");
const week = "2026-03-30";

function unit(officers: number, points: number, availablePoints: number) {
  const suppressed = officers < 10;
  const row: CaseloadWeek = {
    ...{ week, officers, points, availablePoints, cases: 30 * officers, reports: 2 },
    ...{ suppressed, hiddenOfficers: suppressed ? officers : 0 },
  };
  return new Map([[week, row]]);
}

const sumOf = (...units: ReturnType<typeof unit>[]) => summedWeeks(units, [week], parameters).get(week);
const workload = (row: CaseloadWeek | undefined) => weekValue("workload", row, undefined, parameters);

it("sums are divided once: 1,200 of 1,000 and 300 of 500 points are 100%, not the 90% that is the mean of 120 and 60", () => {
  expect(workload(sumOf(unit(20, 1200, 1000), unit(10, 300, 500)))).toEqual(known(100));
});

it("cases and reports add up, and cases per officer is of the sums", () => {
  const sum = sumOf(unit(20, 1, 1), unit(10, 1, 1));
  expect(weekValue("cases", sum, undefined, parameters)).toEqual(known(30));
  expect(weekValue("reports", sum, undefined, parameters)).toEqual(known(4));
});

it("a unit of 9 officers is suppressed, and a sum that would tell of it too", () => {
  const [small, large] = [unit(9, 10, 10), unit(30, 10, 10)];
  expect(workload(small.get(week))).toEqual(unknown("suppressed"));
  expect(workload(sumOf(small, large))).toEqual(unknown("suppressed"));
});

it("two small units of 5 and 6 officers may be told of together", () => {
  expect(workload(sumOf(unit(5, 10, 10), unit(6, 10, 10), unit(30, 10, 10)))).toEqual(known(100));
});

it("a week that no unit reported is in no sum", () => {
  expect(summedWeeks([new Map(), new Map()], [week], parameters).size).toBe(0);
  expect(workload(undefined)).toEqual(unknown("not-reported"));
});

it("a change is the workload less that of four weeks earlier, and unknown without it", () => {
  const [now, before] = [unit(20, 1200, 1000).get(week), unit(20, 1170, 1000).get(week)];
  const change = weekValue("change", now, before, parameters);
  expect(change.known && change.value).toBeCloseTo(3, 9);
  expect(weekValue("change", now, undefined, parameters)).toEqual(unknown("not-reported"));
});
