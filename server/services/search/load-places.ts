import { readEstate } from "@/db/queries/estate";
import { inScope } from "@/db/transaction";
import { plural } from "@/server/contracts/format";
import { serviceLabels } from "@/server/contracts/labels";
import type { Place } from "@/server/contracts/search";
import type { Unit } from "@/server/engine/facts";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";
import { groupUnits } from "../units/group-units";
import { absentPlace } from "./absent-place";
import { otherNames } from "./other-names";

/** Everything in a position that has a name of its own, and the units of other dates. */
export async function loadPlaces(context: ServiceContext, position: Position): Promise<readonly Place[]> {
  const estate = await inScope(context.database, context.scope, readEstate);
  const names = new Map(estate.map((record) => [record.code, record.names]));
  const groups = groupUnits(position);
  const held = new Set(position.snapshot.units.map(({ code }) => code));
  const shown = ({ code, name, service }: Unit) => ({
    ...{ code, name, service, heldAt: null },
    otherNames: otherNames(name, names.get(code) ?? [], position.baseline.asOf),
  });
  return [
    ...position.units.map(({ unit }): Place => ({
      ...shown(unit),
      kind: "unit",
      words: unitWords(unit, groups),
    })),
    ...groups.map((group): Place => ({ ...shown(group), kind: "group", words: groupWords(group, position) })),
    ...estate.filter(({ code }) => !held.has(code)).map((record) => absentPlace(record, position)),
  ];
}

function unitWords(unit: Unit, groups: readonly Unit[]): string {
  const group = groups.find(({ code }) => code === unit.parent);
  return group ? `${serviceLabels[unit.service]}, ${group.name}` : serviceLabels[unit.service];
}

function groupWords(group: Unit, position: Position): string {
  const count = position.units.filter(({ unit }) => unit.parent === group.code).length;
  return group.service === "prison"
    ? `Group of ${plural(count, "prison")}`
    : `Region of ${plural(count, "delivery unit")}`;
}
