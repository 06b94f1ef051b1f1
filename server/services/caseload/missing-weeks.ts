import { longDate, plural } from "@/server/contracts/format";
import type { PlainDate } from "@/server/engine/facts";
import type { UnitPosition } from "@/server/engine/position/position";
import type { WeekGrid } from "./week-grid";

const namedAtMost = 6;

interface Missing {
  readonly name: string;
  readonly week: PlainDate;
}

/** Which units did not report in which of the weeks that are shown; nothing where all did. */
export function missingWeeks(
  { ofUnit }: WeekGrid,
  units: readonly UnitPosition[],
  shown: readonly PlainDate[],
): readonly string[] {
  const missing = units.flatMap(({ unit: { code, name } }) =>
    shown.filter((week) => !ofUnit(code).has(week)).map((week): Missing => ({ name, week })),
  );
  if (missing.length === 0) return [];
  const which =
    missing.length > namedAtMost
      ? `${plural(new Set(missing.map(({ name }) => name)).size, "unit")} in ${plural(missing.length, "week")} in all`
      : missing.map(({ name, week }) => `${name}, week of ${longDate(week)}`).join("; ");
  return [`Not reported: ${which}. The sum of such a week is of the units that reported.`];
}
