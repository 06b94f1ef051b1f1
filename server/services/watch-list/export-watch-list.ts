import type { WatchListInput } from "@/server/contracts/watch-list";
import { watchListCsv } from "@/server/exports/watch-list-csv";
import type { ServiceContext } from "../context";
import { getWatchList } from "./get-watch-list";

/** The list that the page shows, as a file. */
export async function exportWatchList(context: ServiceContext, input: WatchListInput) {
  const view = await getWatchList(context, input);
  const against = view.input.against && `-against-${view.input.against}`;
  return { name: `plimsoll-watch-list-${view.frame.asOf}${against}.csv`, body: watchListCsv(view) };
}
