import type { LongOverRule, UnitLongOver, WeekWindow } from "@/db/queries/officers-over";
import type { OfficerWeek } from "@/server/engine/facts";
import { runByWeek } from "@/server/engine/workload/run-by-week";
import { sustainedOverload } from "@/server/engine/workload/sustained-overload";
import { workloadOrNoCapacity } from "@/server/engine/workload/workload-or-no-capacity";

/** The same counts, made officer by officer and week by week with the engine's rule: slow and plain. */
export function recountOfficersOver(
  rows: readonly OfficerWeek[],
  { overPercent, moreThanWeeks }: LongOverRule,
  { from, to }: WeekWindow,
): readonly UnitLongOver[] {
  const rule = { overPercent, weeks: moreThanWeeks + 1 };
  const inWindow = rows.filter(({ week }) => week >= from && week <= to);
  const units = new Map<string, { officers: number; over: number; longestRunWeeks: number }>();
  const officers = new Map<string, OfficerWeek[]>();
  for (const row of inWindow) officers.set(row.officer, [...(officers.get(row.officer) ?? []), row]);
  for (const own of officers.values()) {
    const ordered = own.toSorted((a, b) => (a.week < b.week ? -1 : 1));
    const weeks = ordered.map(({ week, points, availablePoints }) => ({
      week,
      workloadPercent: workloadOrNoCapacity(points, availablePoints),
    }));
    const last = runByWeek(weeks, rule).findLastIndex(({ state }) => state === "sustained");
    const place = ordered.at(last)?.unit ?? "";
    const before = units.get(place) ?? { officers: 0, over: 0, longestRunWeeks: 0 };
    units.set(place, {
      officers: before.officers + 1,
      over: before.over + (last < 0 ? 0 : 1),
      longestRunWeeks: Math.max(before.longestRunWeeks, sustainedOverload(weeks, rule).longestRunWeeks),
    });
  }
  return [...units].map(([unit, counts]) => ({ unit, ...counts })).sort((a, b) => (a.unit < b.unit ? -1 : 1));
}
