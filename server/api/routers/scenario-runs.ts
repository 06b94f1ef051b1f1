import { RunFileInput, RunInput } from "@/server/contracts/run";
import { VersionInput } from "@/server/contracts/versions";
import { findSealedRun } from "@/server/services/scenarios/find-sealed-run";
import { getRun } from "@/server/services/scenarios/get-run";
import { getRunFile } from "@/server/services/scenarios/get-run-file";
import { sealRun } from "@/server/services/scenarios/seal-run";
import { procedure, router } from "../trpc";

export const scenarioRunsRouter = router({
  seal: procedure.input(VersionInput).mutation(({ ctx, input }) => sealRun(ctx, input.plan, input.version)),
  /** Whether a run is held: asked before its page is begun. */
  find: procedure.input(RunInput).query(async ({ ctx, input }) => (await findSealedRun(ctx, input.run)).id),
  get: procedure.input(RunInput).query(({ ctx, input }) => getRun(ctx, input)),
  file: procedure.input(RunFileInput).query(({ ctx, input }) => getRunFile(ctx, input)),
});
