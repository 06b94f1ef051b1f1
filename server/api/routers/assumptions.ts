import { AssumptionInput, AssumptionsInput } from "@/server/contracts/assumptions";
import { findAssumption } from "@/server/services/assumptions/find-assumption";
import { getAssumption } from "@/server/services/assumptions/get-assumption";
import { getAssumptions } from "@/server/services/assumptions/get-assumptions";
import { procedure, router } from "../trpc";

export const assumptionsRouter = router({
  list: procedure.input(AssumptionsInput).query(({ ctx, input }) => getAssumptions(ctx, input)),
  /** Whether a row exists: asked before its page is begun. */
  find: procedure.input(AssumptionInput).query(({ input }) => findAssumption(input.key)),
  get: procedure.input(AssumptionInput).query(({ ctx, input }) => getAssumption(ctx, input)),
});
