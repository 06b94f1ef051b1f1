import { readUnitNames } from "@/db/queries/reference";
import { inScope } from "@/db/transaction";
import type { ServiceContext } from "../context";

export type UnitNames = ReadonlyMap<string, readonly string[]>;

/** Every name that a unit has or had, by code. */
export async function loadUnitNames(context: ServiceContext): Promise<UnitNames> {
  const rows = await inScope(context.database, context.scope, readUnitNames);
  const names = new Map<string, string[]>();
  for (const { unit, name } of rows) names.set(unit, [...(names.get(unit) ?? []), name]);
  return names;
}
