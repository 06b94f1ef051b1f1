import type { RegisterKey } from "@/server/engine/parameter-set";
import { register } from "@/server/parameters/register";
import type { Position } from "../../positions/load-position";
import type { FormLists } from "./form-view";
import type { UnitWords } from "./unit-words";

/** What the form of a plan offers: the units of its position, their groups and regions, and the assumptions. */
export function formLists({ snapshot, parameters }: Position, units: UnitWords): FormLists {
  return {
    units,
    groups: snapshot.units
      .filter(({ kind, service }) => (kind === "group" || kind === "region") && service !== "headquarters")
      .map(({ code, name }) => ({ value: code, label: name })),
    parameters: (Object.keys(register) as RegisterKey[]).map((key) => {
      const row = parameters.rows.get(key);
      const { min, max } = register[key].bounds;
      return row ? `${key} ${row.label}: ${row.value} ${row.unit}, ${min} to ${max}` : key;
    }),
  };
}
