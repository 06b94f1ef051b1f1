import type { PlainDate } from "../engine/facts";
import type { ParameterSet, RegisterKey, ResolvedParameter } from "../engine/parameter-set";
import type { DatedValue, Definition } from "./define";
import { register, registerKeys } from "./register";
import { registerHash } from "./register-hash";

/**
 * Both registers at one date: for each key the latest value not after it.
 * Keys without a value yet are left out, and reading one of them throws.
 */
export function resolveParameters(asOf: PlainDate): ParameterSet {
  const rows = new Map<RegisterKey, ResolvedParameter>();
  for (const key of registerKeys) {
    const definition = register[key];
    const dated = latest(definition, asOf);
    if (dated) rows.set(key, resolved(key, definition, dated));
  }
  return {
    asOf,
    hash: registerHash(rows),
    rows,
    value(key) {
      const row = rows.get(key);
      if (!row) throw new RangeError(`${key} has no value at ${asOf}. Maybe its first value starts later.`);
      return row.value;
    },
  };
}

function latest(definition: Definition, asOf: PlainDate): DatedValue | undefined {
  return definition.values.filter((value) => value.from <= asOf).at(-1);
}

function resolved(key: RegisterKey, definition: Definition, dated: DatedValue): ResolvedParameter {
  return {
    key,
    label: definition.label,
    value: dated.value,
    unit: definition.unit,
    status: dated.status,
    from: dated.from,
    source: dated.source,
    locator: dated.locator,
  };
}
