import { z } from "zod";
import { ScenarioFile } from "@/server/contracts/scenario";
import { createScenario } from "@/server/services/scenarios/create-scenario";
import { procedure, router } from "../trpc";

export const scenariosRouter = router({
  create: procedure
    .input(z.strictObject({ file: ScenarioFile, parent: z.string().nullable() }))
    .mutation(({ ctx, input }) => createScenario(ctx, input.file, input.parent)),
});
