import { WatchListInput } from "@/server/contracts/watch-list";
import { openContext } from "@/server/services/open-context";
import { exportWatchList } from "@/server/services/watch-list/export-watch-list";
import { fileResponse } from "./file-response";

/** The watch list as a file: the same address state, the same view. */
export async function watchListCsvResponse(request: Request): Promise<Response> {
  const input = WatchListInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  return fileResponse("csv", await exportWatchList(await openContext(), input));
}
