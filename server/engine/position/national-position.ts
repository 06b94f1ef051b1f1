import type { UnitWeekSums } from "../facts";
import type { ParameterSet } from "../parameter-set";
import { indexFacts } from "./fact-index";
import type { PlanningSnapshot } from "./snapshot";
import type { UnitInput, UnitPosition } from "./position";
import { unitPosition } from "./unit-position";

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
  const weeks = byUnit(snapshot.weekSums);
  const latest = byUnit(snapshot.latestWeeks);
  return snapshot.units
    .filter((unit) => leafKinds.has(unit.kind))
    .map((unit) => ({
      unit,
      asOf: snapshot.asOf,
      facts,
      weeks: weeks.get(unit.code) ?? [],
      latest: latest.get(unit.code) ?? [],
      officers: snapshot.officers.get(unit.code) ?? null,
    }));
}

function byUnit<Row extends UnitWeekSums>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const list = lists.get(row.unit);
    if (list) list.push(row);
    else lists.set(row.unit, [row]);
  }
  return lists;
}
