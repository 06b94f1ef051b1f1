import { SourcesInput } from "@/server/contracts/sources";
import { getSources } from "@/server/services/sources/get-sources";
import { procedure, router } from "../trpc";

export const sourcesRouter = router({
  list: procedure.input(SourcesInput).query(({ ctx, input }) => getSources(ctx, input)),
});
