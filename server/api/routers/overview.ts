import { OverviewInput } from "@/server/contracts/overview";
import { getOverview } from "@/server/services/overview/get-overview";
import { procedure, router } from "../trpc";

export const overviewRouter = router({
  get: procedure.input(OverviewInput).query(({ ctx, input }) => getOverview(ctx, input)),
});
