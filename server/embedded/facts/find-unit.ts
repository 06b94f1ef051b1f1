import type { UnitNameRow } from "@/server/imports/batch-rows";

/** Code of the unit that a published table calls by this name. */
export type FindUnit = (name: string) => string;

/**
 * Looks prisons and other units up by any of their names.
 * @throws when no unit, or more than one, has the name: a row without a unit may not be dropped.
 */
export function findUnitByName(names: readonly UnitNameRow[], codes: ReadonlySet<string>): FindUnit {
  const found = new Map<string, Set<string>>();
  for (const row of names) {
    if (!codes.has(row.unit)) continue;
    const units = found.get(row.name) ?? new Set();
    found.set(row.name, units.add(row.unit));
  }
  return (name) => {
    const [code, another] = found.get(name) ?? [];
    if (code === undefined || another !== undefined) {
      const what = code === undefined ? "no unit" : "more than one unit";
      throw new Error(`"${name}" in a shipped file names ${what}. Add it to unit-names.csv.`);
    }
    return code;
  };
}
