import { ExplainInput } from "@/server/contracts/explain";
import { getExplanation } from "@/server/services/explain/get-explanation";
import { procedure, router } from "../trpc";

export const explainRouter = router({
  get: procedure.input(ExplainInput).query(({ ctx, input }) => getExplanation(ctx, input)),
});
