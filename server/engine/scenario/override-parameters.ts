import type { ParameterSet, RegisterKey, ResolvedParameter } from "../parameter-set";
import type { Override } from "./scenario";

/**
 * A register with the values that a plan replaces. Its hash names them, so that no result can pass for one without them.
 *
 * Bounds are the register's and are checked by `checkScenario`. The later of two overrides of one key holds.
 * @throws RangeError when the register has no such key.
 * @example error-risk.theta at 0.28 // every reader of theta sees 0.28
 */
export function overrideParameters(parameters: ParameterSet, overrides: readonly Override[]): ParameterSet {
  if (overrides.length === 0) return parameters;
  const rows = new Map<RegisterKey, ResolvedParameter>(parameters.rows);
  for (const { key, value, author } of overrides) {
    const row = rows.get(key as RegisterKey);
    if (!row) throw new RangeError(`The register has no ${key} at ${parameters.asOf}. Remove the override.`);
    rows.set(row.key, {
      ...row,
      value,
      status: "assumption",
      locator: `Changed in this scenario by ${author}`,
    });
  }
  const named = [...new Map(overrides.map(({ key, value }) => [key, value]))].sort();
  return {
    ...{ asOf: parameters.asOf, rows },
    hash: `${parameters.hash} with ${named.map(([key, value]) => `${key}=${value}`).join(", ")}`,
    value: (key) => rows.get(key)?.value ?? parameters.value(key),
  };
}
