import type { SearchInput } from "@/server/contracts/search";

/** Address of the search page in a state, leaving out what is empty. */
export function searchAddress(input: SearchInput): string {
  const query = new URLSearchParams();
  for (const key of ["at", "against", "q"] as const) {
    if (input[key]) query.set(key, input[key]);
  }
  return `/search?${query.toString()}`;
}
