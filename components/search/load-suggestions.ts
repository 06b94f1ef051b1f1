import type { Place } from "@/server/contracts/search";
import type { Suggestions } from "./suggestions";

export interface LoadedSuggestions {
  readonly Suggestions: typeof Suggestions;
  readonly places: readonly Place[];
}

/**
 * The code and the names that suggestions need, together: no page carries them before somebody searches.
 * @throws when either does not come; the form then does without
 */
export async function loadSuggestions(query: string): Promise<LoadedSuggestions> {
  const [{ Suggestions }, places] = await Promise.all([import("./suggestions"), fetchPlaces(query)]);
  return { Suggestions, places };
}

async function fetchPlaces(query: string): Promise<readonly Place[]> {
  const at = new URLSearchParams(query).get("at");
  const response = await fetch(`/api/units/names${at ? `?at=${encodeURIComponent(at)}` : ""}`);
  const places: unknown = await response.json();
  if (!response.ok || !Array.isArray(places)) throw new Error("The names of units did not come.");
  return places as readonly Place[];
}
