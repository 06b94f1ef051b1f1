import { Readable } from "node:stream";
import { z } from "zod";
import {
  AddNameInput,
  BatchInput,
  CommitImportInput,
  ImportJobInput,
  ImportsInput,
  UnitNamesInput,
} from "@/server/contracts/imports";
import { addUnitName } from "@/server/services/imports/add-unit-name";
import { discardImport } from "@/server/services/imports/discard-import";
import {
  exportImportIssues,
  exportJobChanges,
  exportJobIssues,
} from "@/server/services/imports/export-import";
import { findImportJob } from "@/server/services/imports/import-jobs";
import { getImport } from "@/server/services/imports/get-import";
import { getImportJob } from "@/server/services/imports/get-import-job";
import { getImports } from "@/server/services/imports/get-imports";
import { getUnitNames } from "@/server/services/imports/get-unit-names";
import { putBackImport } from "@/server/services/imports/put-back-import";
import { readAgain } from "@/server/services/imports/read-again";
import { receiveImport } from "@/server/services/imports/receive-import";
import { rollBackImport } from "@/server/services/imports/roll-back-import";
import { storeImport } from "@/server/services/imports/store-import";
import { procedure, router } from "../trpc";

const SentFile = z.object({ name: z.string(), sent: z.instanceof(Readable) });
const JobQuery = ImportJobInput.extend({ isUnticked: z.boolean().default(false) });

export const importsRouter = router({
  list: procedure.input(ImportsInput).query(({ ctx, input }) => getImports(ctx, input)),
  receive: procedure.input(SentFile).mutation(({ ctx, input }) => receiveImport(ctx, input)),
  /** Whether a file is kept: asked before its page is begun. */
  findJob: procedure
    .input(ImportJobInput)
    .query(({ ctx, input }) => ({ id: findImportJob(ctx, input.job).id })),
  job: procedure.input(JobQuery).query(({ ctx, input }) => getImportJob(ctx, input)),
  jobIssues: procedure.input(ImportJobInput).query(({ ctx, input }) => exportJobIssues(ctx, input.job)),
  jobChanges: procedure.input(ImportJobInput).query(({ ctx, input }) => exportJobChanges(ctx, input.job)),
  store: procedure.input(CommitImportInput).mutation(({ ctx, input }) => storeImport(ctx, input)),
  discard: procedure.input(ImportJobInput).mutation(({ ctx, input }) => discardImport(ctx, input.job)),
  readAgain: procedure.input(ImportJobInput).mutation(({ ctx, input }) => readAgain(ctx, input.job)),
  get: procedure.input(BatchInput).query(({ ctx, input }) => getImport(ctx, input.batch)),
  issues: procedure.input(BatchInput).query(({ ctx, input }) => exportImportIssues(ctx, input.batch)),
  rollBack: procedure.input(BatchInput).mutation(({ ctx, input }) => rollBackImport(ctx, input.batch)),
  putBack: procedure.input(BatchInput).mutation(({ ctx, input }) => putBackImport(ctx, input.batch)),
  names: procedure.input(UnitNamesInput).query(({ ctx, input }) => getUnitNames(ctx, input)),
  addName: procedure.input(AddNameInput).mutation(({ ctx, input }) => addUnitName(ctx, input)),
});
