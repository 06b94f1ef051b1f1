import type { Unit } from "@/server/engine/facts";
import type { Position } from "../positions/load-position";

/** Groups and regions that have units, prisons' first, by name. */
export function groupUnits(position: Position): readonly Unit[] {
  const used = new Set(position.units.map(({ unit }) => unit.parent));
  return position.snapshot.units
    .filter((unit) => used.has(unit.code) && unit.kind !== "service")
    .sort((a, b) => a.service.localeCompare(b.service) || a.name.localeCompare(b.name, "en"));
}
