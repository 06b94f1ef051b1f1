import type { PlanNames } from "@/server/contracts/field-text";
import type { RegisterKey } from "@/server/engine/parameter-set";
import { register } from "@/server/parameters/register";
import type { Position } from "../positions/load-position";

/** What the codes and keys of a plan are called at the position that it starts from. */
export function planNames({ snapshot, names }: Position): PlanNames {
  const own = new Map(snapshot.units.map(({ code, name }) => [code, name]));
  return {
    place: (code) => own.get(code) ?? names.get(code)?.at(-1) ?? code,
    assumption: (key) => (key in register ? register[key as RegisterKey].label : key),
  };
}
