import { z } from "zod";
import { ScenarioFile } from "@/server/contracts/scenario";
import { ImportInput, ScenariosInput } from "@/server/contracts/scenarios-list";
import { PlanInput, VersionInput } from "@/server/contracts/versions";
import { archiveScenario } from "@/server/services/scenarios/archive-scenario";
import { copyPlan } from "@/server/services/scenarios/copy-plan";
import { getScenarioList } from "@/server/services/scenarios/get-scenario-list";
import { importScenario } from "@/server/services/scenarios/import-scenario";
import { createScenario } from "@/server/services/scenarios/create-scenario";
import { procedure, router } from "../trpc";

export const scenariosRouter = router({
  list: procedure.input(ScenariosInput).query(({ ctx, input }) => getScenarioList(ctx, input)),
  import: procedure.input(ImportInput).mutation(({ ctx, input }) => importScenario(ctx, input)),
  copy: procedure.input(VersionInput).mutation(({ ctx, input }) => copyPlan(ctx, input.plan, input.version)),
  archive: procedure
    .input(PlanInput.extend({ archived: z.boolean() }))
    .mutation(({ ctx, input }) => archiveScenario(ctx, input.plan, input.archived)),
  create: procedure
    .input(z.strictObject({ file: ScenarioFile, parent: z.string().nullable() }))
    .mutation(({ ctx, input }) => createScenario(ctx, input.file, input.parent)),
});
