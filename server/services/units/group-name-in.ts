import type { UnitPosition } from "@/server/engine/position/position";
import type { Position } from "../positions/load-position";

/** Finds the name of the group or region of a unit; empty where it stands in none. */
export function groupNameIn({ snapshot }: Position): (unit: UnitPosition) => string {
  const names = new Map(snapshot.units.map(({ code, name }) => [code, name]));
  return ({ unit }) => names.get(unit.parent ?? "") ?? "";
}
