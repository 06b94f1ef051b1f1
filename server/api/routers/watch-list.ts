import { WatchListInput } from "@/server/contracts/watch-list";
import { getWatchList } from "@/server/services/watch-list/get-watch-list";
import { procedure, router } from "../trpc";

export const watchListRouter = router({
  get: procedure.input(WatchListInput).query(({ ctx, input }) => getWatchList(ctx, input)),
});
