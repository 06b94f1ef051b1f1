import { SearchInput } from "@/server/contracts/search";
import { getSearch } from "@/server/services/search/get-search";
import { procedure, router } from "../trpc";

export const searchRouter = router({
  find: procedure.input(SearchInput).query(({ ctx, input }) => getSearch(ctx, input)),
});
