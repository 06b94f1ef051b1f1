import { z } from "zod";
import { ScenarioFile } from "@/server/contracts/scenario";
import { ImportInput, ScenariosInput } from "@/server/contracts/scenarios-list";
import { PlanInput, RestoreInput, VersionInput } from "@/server/contracts/versions";
import { archiveScenario } from "@/server/services/scenarios/archive-scenario";
import { copyPlan } from "@/server/services/scenarios/copy-plan";
import { findPlan } from "@/server/services/scenarios/find-plan";
import { getScenarioList } from "@/server/services/scenarios/get-scenario-list";
import { getVersions } from "@/server/services/scenarios/get-versions";
import { importScenario } from "@/server/services/scenarios/import-scenario";
import { createScenario } from "@/server/services/scenarios/create-scenario";
import { restoreVersion } from "@/server/services/scenarios/restore-version";
import { procedure, router } from "../trpc";

export const scenariosRouter = router({
  list: procedure.input(ScenariosInput).query(({ ctx, input }) => getScenarioList(ctx, input)),
  /** Whether a plan is held, and whether it has versions: asked before its page is begun. */
  find: procedure.input(VersionInput).query(async ({ ctx, input }) => {
    const { plan, kept } = await findPlan(ctx, input.plan, input.version);
    return { plan, isKept: kept !== null };
  }),
  versions: procedure.input(PlanInput).query(({ ctx, input }) => getVersions(ctx, input.plan)),
  import: procedure.input(ImportInput).mutation(({ ctx, input }) => importScenario(ctx, input)),
  copy: procedure.input(VersionInput).mutation(({ ctx, input }) => copyPlan(ctx, input.plan, input.version)),
  restore: procedure
    .input(RestoreInput)
    .mutation(({ ctx, input: { plan, head, version } }) =>
      restoreVersion(ctx, { scenario: plan, version: head }, version),
    ),
  archive: procedure
    .input(PlanInput.extend({ archived: z.boolean() }))
    .mutation(({ ctx, input }) => archiveScenario(ctx, input.plan, input.archived)),
  create: procedure
    .input(z.strictObject({ file: ScenarioFile, parent: z.string().nullable() }))
    .mutation(({ ctx, input }) => createScenario(ctx, input.file, input.parent)),
});
