import type { Option } from "@/server/contracts/filters";

/** What a filter can be set to, from values and their labels. */
export function filterOptions(
  all: readonly (readonly [string, string])[],
  chosen: string,
): readonly Option[] {
  return all.map(([value, label]) => ({ value, label, selected: value === chosen }));
}
