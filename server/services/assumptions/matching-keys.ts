import { statusLabels, type AssumptionsInput } from "@/server/contracts/assumptions";
import type { PlainDate } from "@/server/engine/facts";
import type { RegisterKey } from "@/server/engine/parameter-set";
import { registerAreas } from "@/server/engine/vocabulary";
import { methods } from "@/server/parameters/methods";
import { register, registerKeys } from "@/server/parameters/register";
import { type Source, sources } from "@/server/parameters/sources";
import { isPastReview, type RowState } from "./assumption-row";

/** All keys in the order of the page: area by area, then by name. */
export const listedKeys: readonly RegisterKey[] = registerAreas.flatMap((area) =>
  registerKeys.filter((key) => register[key].area === area),
);

/** The keys that the filters and the words leave. */
export function matchingKeys(input: AssumptionsInput, state: RowState): readonly RegisterKey[] {
  const words = input.q.toLowerCase().split(/\s+/).filter(Boolean);
  return listedKeys.filter((key) => {
    const row = register[key];
    const isThreshold = row.area === "thresholds";
    return (
      (!input.register || (input.register === "thresholds") === isThreshold) &&
      (!input.area || row.area === input.area) &&
      (!input.status || statusAt(key, state.asOf) === input.status) &&
      (!input.past || isPastReview(row, state.today)) &&
      words.every((word) => searched(key).includes(word))
    );
  });
}

/** How the value that holds at the date is known; of the first value before its date. */
export function statusAt(key: RegisterKey, asOf: PlainDate) {
  const { values } = register[key];
  return (values.filter(({ from }) => from <= asOf).at(-1) ?? values[0]).status;
}

const texts = new Map<RegisterKey, string>();

/** Everything that a word may be found in. */
function searched(key: RegisterKey): string {
  const kept = texts.get(key);
  if (kept !== undefined) return kept;
  const { label, description, values, usedBy, area } = register[key];
  const ofValues = values.flatMap(({ source, locator, note, status }) => {
    const { title, publisher }: Source = sources[source];
    return [source, title, publisher, locator, note ?? "", statusLabels[status]];
  });
  const text = [key, label, description, area, ...usedBy.map((id) => methods[id]), ...ofValues]
    .join(" ")
    .toLowerCase();
  texts.set(key, text);
  return text;
}
