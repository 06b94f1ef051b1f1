import type { CaseloadColumn, WeekMeasure } from "@/server/contracts/caseload";
import { longDate, shortDate } from "@/server/contracts/format";
import type { PlainDate } from "@/server/engine/facts";
import { fourWeeksBefore } from "./weeks-before";

/** The latest weeks and those ahead. Reports are not projected; a change needs the week that it is told against. */
export function weekColumns(
  measure: WeekMeasure,
  held: readonly PlainDate[],
  ahead: readonly PlainDate[],
  count: number,
): readonly CaseloadColumn[] {
  const known = new Set(held);
  const measured = held
    .filter((week) => measure !== "change" || known.has(fourWeeksBefore(week)))
    .slice(-count);
  const projected = measure === "reports" ? [] : ahead;
  return [...measured.map((date) => columnOf(date, false)), ...projected.map((date) => columnOf(date, true))];
}

function columnOf(date: PlainDate, projected: boolean): CaseloadColumn {
  const [label = "", group = ""] = shortDate(date).split(" ");
  return { date, label, group, name: `week of ${longDate(date)}`, projected };
}
