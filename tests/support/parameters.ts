import type { ParameterSet, RegisterKey } from "@/server/engine/parameter-set";
import { resolveParameters } from "@/server/parameters/resolve";

/** The real registers at a date after every first value, with some values replaced. */
export function testParameters(replaced: Partial<Record<RegisterKey, number>> = {}): ParameterSet {
  const parameters = resolveParameters("2026-06-30");
  return { ...parameters, value: (key) => replaced[key] ?? parameters.value(key) };
}
