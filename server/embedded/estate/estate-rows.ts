import type {
  BatchRows,
  UnitEventRow,
  UnitParentRow,
  UnitRoleRow,
  UnitRow,
} from "@/server/imports/batch-rows";
import type { EmbeddedFiles } from "../embedded-files";
import { field } from "../field";
import { deliveryUnits } from "./delivery-units";
import type { EstateUnit } from "./estate-unit";
import { closedUnits, upperUnits } from "./listed-units";
import { nameRows } from "./name-rows";
import { prisons } from "./prisons";
import { estateStart } from "./estate-start";

/** Units, names, parents, roles and events: above before below, so that a parent is there before its children. */
export function estateRows(files: EmbeddedFiles): BatchRows {
  const units = [...upperUnits(files), ...prisons(files), ...closedUnits(files), ...deliveryUnits(files)];
  return {
    units: units.map(unitRow),
    names: nameRows(units, files),
    parents: units.flatMap(parentRows),
    roles: units.flatMap(roleRows),
    events: files.records("unit-events.csv").map((record): UnitEventRow => ({
      unit: field(record, "code"),
      kind: field(record, "kind") as UnitEventRow["kind"],
      on: field(record, "date"),
      note: field(record, "note"),
    })),
  };
}

function unitRow({ code, service, kind, opens, closes, staffingNote }: EstateUnit): UnitRow {
  return { code, service, kind, opens, closes, staffingNote };
}

function parentRows(unit: EstateUnit): UnitParentRow[] {
  if (unit.parent === null) return [];
  return [
    {
      unit: unit.code,
      hierarchy: "management",
      parent: unit.parent,
      from: unit.opens ?? estateStart,
      to: unit.closes,
    },
  ];
}

function roleRows(unit: EstateUnit): UnitRoleRow[] {
  return unit.roles.map((role, place) => ({
    unit: unit.code,
    function: role.function,
    sex: role.sex,
    from: role.from ?? unit.opens ?? estateStart,
    to: unit.roles[place + 1]?.from ?? unit.closes,
  }));
}
