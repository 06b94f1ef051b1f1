import type { Place, PlacesInput } from "@/server/contracts/search";
import type { ServiceContext } from "../context";
import { loadPosition } from "../positions/load-position";
import { loadPlaces } from "./load-places";

/** The names of a position, for a search that suggests while it is typed. */
export async function getPlaces(context: ServiceContext, input: PlacesInput): Promise<readonly Place[]> {
  return loadPlaces(context, await loadPosition(context, input.at));
}
