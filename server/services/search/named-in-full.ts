import type { Found } from "@/server/contracts/find-places";
import type { Place } from "@/server/contracts/search";

/**
 * The one unit that can be meant, so that nobody has to pick it from a list of one. By a code: the unit of that code. By
 * a name: the only unit or group of that name, if no other's name has a word that begins like it: Hull is a prison,
 * and who types it may mean Hull and East Riding.
 */
export function namedInFull(found: readonly Found[]): Place | null {
  const [best, next] = found;
  if (best?.match.way !== "whole" || best.place.kind !== "unit") return null;
  if (best.match.by === "code" || !next) return best.place;
  const canBeMeant = next.match.way === "whole" || (next.match.by === "name" && next.match.way !== "part");
  return canBeMeant ? null : best.place;
}
