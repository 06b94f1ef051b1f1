import { decimal, longDate, percent, plural } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Position } from "../positions/load-position";
import type { WeekGrid } from "./week-grid";
import { weekValue } from "./week-value";

const namesSaid = 3;

/** How many units are over, for how long, and what becomes of them with nothing changed. */
export function weekHeadline(
  { parameters }: Position,
  grid: WeekGrid,
  units: readonly UnitPosition[],
): readonly Sentence[] {
  const over = parameters.value("line.over");
  const isOver = (unit: UnitPosition, week: string) => {
    const quantity = weekValue("workload", grid.ofUnit(unit.unit.code).get(week), undefined, parameters);
    return quantity.known ? quantity.value > over : null;
  };
  const last = grid.held.at(-1) ?? "";
  const told = units.filter((unit) => isOver(unit, last) !== null);
  const overNow = told.filter((unit) => isOver(unit, last));
  if (told.length === 0) return [["No week of these delivery units is held."]];
  const sustained = overNow.filter(({ workload }) => workload.meanRun?.excessiveNow).length;
  const now: Sentence = [
    { strong: `${decimal(overNow.length)} of ${plural(told.length, "delivery unit")}` },
    ` ${overNow.length === 1 ? "is" : "are"} over ${percent(over)}; `,
    { strong: decimal(sustained) },
    ` ${sustained === 1 ? "has" : "have"} been for ${plural(parameters.value("rule.sustained-weeks"), "week")} or more.`,
  ];
  const end = grid.ahead.at(-1);
  const overThen = end ? told.filter((unit) => isOver(unit, end)) : [];
  const isProjected = end !== undefined && told.some((unit) => isOver(unit, end) !== null);
  return isProjected ? [now, projected(overNow, overThen, end)] : [now];
}

function projected(now: readonly UnitPosition[], then: readonly UnitPosition[], end: string): Sentence {
  const joining = then.filter((unit) => !now.includes(unit));
  const leaving = now.filter((unit) => !then.includes(unit));
  const moves = [
    ...(joining.length > 0 ? [`${namesOf(joining)} ${joining.length === 1 ? "joins" : "join"} them`] : []),
    ...(leaving.length > 0 ? [`${namesOf(leaving)} ${leaving.length === 1 ? "leaves" : "leave"}`] : []),
  ];
  return [
    `With nothing changed it will be `,
    { strong: decimal(then.length) },
    ` in the week of ${longDate(end)}${moves.length > 0 ? `: ${moves.join("; ")}` : ""}.`,
  ];
}

/** `Kent`, `Kent and Essex`, `12 units`. */
function namesOf(units: readonly UnitPosition[]): string {
  const names = units.map(({ unit }) => unit.name);
  if (names.length > namesSaid) return plural(names.length, "unit");
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}
