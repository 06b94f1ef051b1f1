import type { Found } from "./find-places";

/** Which code or other name answered, in words; null where the name shown did. */
export function whyFound({ place, match }: Found): string | null {
  if (match.by === "name") return null;
  if (match.by === "code") return `Code ${match.text}`;
  const when = place.otherNames.find(({ name }) => name === match.text)?.when;
  return when ? `Called “${match.text}” ${when}` : `Also called “${match.text}”`;
}
