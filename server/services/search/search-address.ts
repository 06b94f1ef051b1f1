import type { SearchInput } from "@/server/contracts/search";
import { pageAddress } from "../frame/page-address";

/** Address of the search page in a state, leaving out what is empty. */
export function searchAddress(input: SearchInput): string {
  return pageAddress("/search", ["at", "against", "q"], input);
}
