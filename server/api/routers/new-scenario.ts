import { NewScenarioInput, TypedAnswers } from "@/server/contracts/new-scenario";
import { createNewScenario } from "@/server/services/new-scenario/create-new-scenario";
import { getNewScenario } from "@/server/services/new-scenario/get-new-scenario";
import { procedure, router } from "../trpc";

export const newScenarioRouter = router({
  get: procedure.input(NewScenarioInput).query(({ ctx, input }) => getNewScenario(ctx, input)),
  create: procedure.input(TypedAnswers).mutation(({ ctx, input }) => createNewScenario(ctx, input)),
});
