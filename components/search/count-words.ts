import type { Found } from "@/server/contracts/find-places";
import { plural } from "@/server/contracts/format";

/** How many answers there are, for those who do not see the list. */
export function countWords(found: readonly Found[], shown: number): string {
  if (found.length === 0) return "No units found.";
  const areUnits = found.every(({ place }) => place.kind === "unit");
  const count = areUnits ? plural(found.length, "unit") : plural(found.length, "result");
  const part = shown < found.length ? `, the first ${shown} listed` : "";
  return `${count} found${part}. Use the arrow keys to choose.`;
}
