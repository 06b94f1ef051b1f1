import type { AddNameInput } from "@/server/contracts/imports";
import { unitKinds } from "@/server/engine/vocabulary";
import type { UnitIndex } from "@/server/imports/unit-index";

const isDate = /^\d{4}-\d{2}-\d{2}$/;

/** Code of the unit that a name is for, or what is wrong with it and in which field. */
export type CheckedName =
  { readonly unit: string } | { readonly problem: string; readonly field: "name" | "unit" | "from" };

/** Whether a name can be added: it must be of one unit, and not be known yet. `now` is in UTC, ISO 8601. */
export function checkUnitName(
  index: UnitIndex,
  { name, unit, from }: AddNameInput,
  now: string,
): CheckedName {
  if (name === "") return { field: "name", problem: "Give the name as it stands in the file." };
  if (from !== "" && !isDate.test(from))
    return { field: "from", problem: "Give the date as year, month and day, or leave it empty." };
  const asOf = from === "" ? now.slice(0, "2026-03-31".length) : from;
  const named = index.find(unit, { kinds: unitKinds, asOf });
  if (named.found !== "one")
    return {
      field: "unit",
      problem: `No one unit is called "${unit}". Give the name or the code of a unit as the list of units has it.`,
    };
  const taken = index.find(name, { kinds: [named.unit.kind], asOf });
  if (taken.found === "none") return { unit: named.unit.code };
  const by = taken.found === "one" ? index.nameOf(taken.unit.code) : "more than one unit";
  return { field: "name", problem: `"${name}" is known already: ${by} is called so.` };
}
