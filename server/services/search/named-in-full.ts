import type { Found } from "@/server/contracts/find-places";
import type { Place } from "@/server/contracts/search";

/** From here on a place answers by a part of another name or in the middle of a word. */
const lastRankOfNames = 4;

/**
 * The one unit that can be meant, so that nobody has to pick it from a list of one. By a code: the unit of that code. By
 * a name: the only unit or group of that name, if no other's name has a word that begins like it: Hull is a prison,
 * and who types it may mean Hull and East Riding.
 */
export function namedInFull(found: readonly Found[]): Place | null {
  const [best, next] = found;
  if (!best?.match.exact || best.place.kind !== "unit") return null;
  if (best.match.by === "code") return best.place;
  if (next?.match.exact) return null;
  const isNameOfOthers = next !== undefined && next.match.rank <= lastRankOfNames;
  return isNameOfOthers ? null : best.place;
}
