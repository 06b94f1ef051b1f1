import { JobInput } from "@/server/contracts/job";
import {
  IssuePackInput,
  PackDraftInput,
  PackFileInput,
  PackInput,
  PacksInput,
} from "@/server/contracts/pack";
import { createPack } from "@/server/services/packs/create-pack";
import { exportPack } from "@/server/services/packs/export-pack";
import { findJob, getJob, getJobFile } from "@/server/services/packs/get-job";
import { getPack } from "@/server/services/packs/get-pack";
import { getPackDraft } from "@/server/services/packs/get-pack-draft";
import { getPacks } from "@/server/services/packs/get-packs";
import { issuePack } from "@/server/services/packs/issue-pack";
import { loadIssue } from "@/server/services/packs/load-issue";
import { printPack } from "@/server/services/packs/print-pack";
import { procedure, router } from "../trpc";

export const packsRouter = router({
  list: procedure.input(PacksInput).query(({ ctx, input }) => getPacks(ctx, input.at)),
  draft: procedure.input(PackDraftInput).query(({ ctx, input }) => getPackDraft(ctx, input)),
  create: procedure.input(PackDraftInput).mutation(({ ctx, input }) => createPack(ctx, input)),
  /** Whether a pack and its issue are held: asked before its page is begun. */
  find: procedure
    .input(PackInput)
    .query(async ({ ctx, input }) => ({ issue: (await loadIssue(ctx, input)).issue.number })),
  get: procedure.input(PackInput).query(({ ctx, input }) => getPack(ctx, input)),
  issue: procedure.input(IssuePackInput).mutation(({ ctx, input }) => issuePack(ctx, input)),
  file: procedure
    .input(PackFileInput)
    .query(({ ctx, input: { format, ...input } }) => exportPack(ctx, input, format)),
  print: procedure.input(PackInput).mutation(({ ctx, input }) => printPack(ctx, input)),
  job: procedure.input(JobInput).query(({ ctx, input }) => getJob(ctx, input.job)),
  jobFile: procedure.input(JobInput).query(({ ctx, input }) => getJobFile(ctx, input.job)),
  cancelJob: procedure.input(JobInput).mutation(({ ctx, input }) => findJob(ctx, input.job).cancel()),
});
