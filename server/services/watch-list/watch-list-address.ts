import type { WatchListInput } from "@/server/contracts/watch-list";
import { pageAddress } from "../frame/page-address";

const order: readonly (keyof WatchListInput)[] = ["at", "against", "service", "group", "flag"];

/** Address of the watch list in a state, leaving out what is at its default. */
export function watchListAddress(
  input: WatchListInput,
  change: Partial<WatchListInput> = {},
  path = "/watch-list",
): string {
  return pageAddress(path, order, { ...input, ...change });
}
