import type { WatchListInput } from "@/server/contracts/watch-list";

const order: readonly (keyof WatchListInput)[] = ["at", "against", "service", "group", "flag"];

/** Address of the watch list in a state, leaving out what is at its default. */
export function watchListAddress(
  input: WatchListInput,
  change: Partial<WatchListInput> = {},
  path = "/watch-list",
): string {
  const state = { ...input, ...change };
  const query = new URLSearchParams();
  for (const key of order) if (state[key]) query.set(key, state[key]);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
