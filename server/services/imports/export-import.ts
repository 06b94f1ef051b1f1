import { readEstate } from "@/db/queries/estate";
import { readImport } from "@/db/queries/imports";
import { inScope } from "@/db/transaction";
import { importChangesCsv } from "@/server/exports/import-changes-csv";
import { importIssuesCsv } from "@/server/exports/import-issues-csv";
import { unitIndex } from "@/server/imports/unit-index";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { previewOfJob } from "./get-import-job";
import { readSummary } from "./import-summary";
import { changeRow } from "./change-row";
import { viewIssue } from "./view-issues";

/** What is wrong or odd in a file that is looked at, as far as it is kept. @throws AppError NOT_FOUND */
export function exportJobIssues(context: ServiceContext, job: string) {
  const { problems } = previewed(context, job);
  return { name: "plimsoll-import-issues.csv", body: importIssuesCsv(problems.issues.map(viewIssue)) };
}

/** Everything that a file that is looked at would change. @throws AppError NOT_FOUND */
export async function exportJobChanges(context: ServiceContext, job: string) {
  const { comparison } = previewed(context, job);
  const units = await inScope(context.database, context.scope, readEstate);
  const { nameOf } = unitIndex(units);
  const changes = comparison.changes.map((change) => changeRow(change, nameOf));
  return { name: "plimsoll-import-changes.csv", body: importChangesCsv(changes) };
}

/** What was told about a file that came in, as far as it was kept. @throws AppError NOT_FOUND */
export async function exportImportIssues(context: ServiceContext, batch: number) {
  const record = await inScope(context.database, context.scope, (tx) => readImport(tx, batch));
  if (!record) throw new AppError("NOT_FOUND", "No file of that number was brought in.");
  const issues = readSummary(record.summary).issues.map(viewIssue);
  return { name: `plimsoll-import-${batch}-issues.csv`, body: importIssuesCsv(issues) };
}

function previewed(context: ServiceContext, job: string) {
  const preview = previewOfJob(context, job);
  if (!preview) throw new AppError("NOT_FOUND", "This file has not been read, or is kept no more.");
  return preview;
}
