import { ComparePlansInput } from "@/server/contracts/compare-plans";
import { comparePlans } from "@/server/services/plans/compare/compare-plans";
import { PlanStateInput, SavePlanInput, WorkspaceInput } from "@/server/contracts/workspace";
import { VersionInput } from "@/server/contracts/versions";
import { exportHeadquarters } from "@/server/services/plans/export-headquarters";
import { exportPlan } from "@/server/services/plans/export-plan";
import { getHeadquarters } from "@/server/services/plans/get-headquarters";
import { getWorkspace } from "@/server/services/plans/get-workspace";
import { previewPlan } from "@/server/services/plans/preview-plan";
import { savePlan } from "@/server/services/plans/save-plan";
import { procedure, router } from "../trpc";

export const plansRouter = router({
  compare: procedure.input(ComparePlansInput).query(({ ctx, input }) => comparePlans(ctx, input)),
  file: procedure.input(VersionInput).query(({ ctx, input }) => exportPlan(ctx, input.plan, input.version)),
  get: procedure.input(WorkspaceInput).query(({ ctx, input }) => getWorkspace(ctx, input)),
  headquarters: procedure
    .input(VersionInput)
    .query(({ ctx, input }) => getHeadquarters(ctx, input.plan, input.version)),
  headquartersFile: procedure
    .input(VersionInput)
    .query(({ ctx, input }) => exportHeadquarters(ctx, input.plan, input.version)),
  preview: procedure.input(PlanStateInput).query(({ ctx, input }) => previewPlan(ctx, input)),
  save: procedure.input(SavePlanInput).mutation(({ ctx, input }) => savePlan(ctx, input)),
});
