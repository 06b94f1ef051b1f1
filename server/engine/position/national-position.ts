import type { UnitWeek } from "../facts";
import type { ParameterSet } from "../parameter-set";
import { indexFacts } from "./fact-index";
import type { PlanningSnapshot } from "./snapshot";
import { unitPosition, type UnitInput, type UnitPosition } from "./unit-position";

const leafKinds: ReadonlySet<string> = new Set(["establishment", "delivery-unit", "directorate"]);

/** Position of every prison, delivery unit and directorate of a snapshot, in the snapshot's order. */
export function nationalPosition(
  snapshot: PlanningSnapshot,
  parameters: ParameterSet,
): readonly UnitPosition[] {
  return unitInputs(snapshot).map((input) => unitPosition(input, parameters));
}

/** What each unit's position is computed from. */
export function unitInputs(snapshot: PlanningSnapshot): readonly UnitInput[] {
  const facts = indexFacts(snapshot.facts);
  const weeks = weeksByUnit(snapshot.unitWeeks);
  return snapshot.units
    .filter((unit) => leafKinds.has(unit.kind))
    .map((unit) => ({
      unit,
      asOf: snapshot.asOf,
      facts,
      weeks: weeks.get(unit.code) ?? [],
      officersOver: snapshot.officersOver.get(unit.code),
    }));
}

function weeksByUnit(weeks: readonly UnitWeek[]): ReadonlyMap<string, UnitWeek[]> {
  const byUnit = new Map<string, UnitWeek[]>();
  for (const week of weeks) {
    const list = byUnit.get(week.unit);
    if (list) list.push(week);
    else byUnit.set(week.unit, [week]);
  }
  return byUnit;
}
