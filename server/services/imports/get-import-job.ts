import { findBatch, readBaselines, readSnapshotBatches } from "@/db/queries/batches";
import { readEstate } from "@/db/queries/estate";
import { inScope } from "@/db/transaction";
import type { ImportJobView } from "@/server/contracts/imports";
import { unitIndex } from "@/server/imports/unit-index";
import type { ServiceContext } from "../context";
import type { CommittedImport } from "./commit-import";
import { findImportJob, type ImportSubject } from "./import-jobs";
import type { ImportPreview, Previewed } from "./preview-against";
import { servedBaseline } from "./served-baseline";
import { viewPreview } from "./view-preview";

interface JobQuery {
  readonly job: string;
  /** Whether it was to be stored without the tick that it needs. */
  readonly isUnticked: boolean;
}

/**
 * How far the reading or storing of a file is, or what it gave.
 * @throws AppError NOT_FOUND when the file is kept no more
 */
export async function getImportJob(context: ServiceContext, query: JobQuery): Promise<ImportJobView> {
  const { state, subject } = findImportJob(context, query.job);
  const { name } = subject.file;
  switch (state.state) {
    case "running":
      return { ...state, title: `${subject.step === "reading" ? "Reading" : "Storing"} ${name}` };
    case "cancelled":
      return ended(subject, "was called off. Nothing was stored.");
    case "failed":
      return ended(subject, `could not be finished: ${state.reason} Nothing was stored.`);
    case "done":
      return state.result.step === "stored"
        ? storedView(name, state.result.committed)
        : readView(context, query, name, state.result.previewed);
  }
}

function ended({ file, step }: ImportSubject, words: string): ImportJobView {
  const what = step === "reading" ? "Reading" : "Storing";
  return { state: "ended", title: file.name, words: `${what} the file ${words}` };
}

function storedView(title: string, { committed, batch, snapshot }: CommittedImport): ImportJobView {
  const words = committed
    ? `The file was stored and is shown from now on, as snapshot ${snapshot}.`
    : "The same file is among the figures that are shown already. Nothing was changed.";
  return { state: "stored", title, words, href: `/data/imports/${batch}` };
}

async function readView(
  context: ServiceContext,
  { job, isUnticked }: JobQuery,
  title: string,
  previewed: Previewed,
): Promise<ImportJobView> {
  if (previewed.state === "refused")
    return {
      state: "ended",
      title,
      words: `The file was not read. ${previewed.issue.message} Nothing was stored.`,
    };
  const { preview } = previewed;
  const { units, isServed } = await inScope(context.database, context.scope, async (tx) => {
    const served = servedBaseline(await readBaselines(tx));
    const batch = await findBatch(tx, preview.kind, preview.sha256);
    const batches = await readSnapshotBatches(tx, served.snapshot);
    return { units: await readEstate(tx), isServed: batches.some((other) => other.batch === batch) };
  });
  const { nameOf } = unitIndex(units);
  return { state: "read", ...viewPreview(preview, { job, isServed, isUnticked, nameOf }) };
}

/** The preview of a job; null where it has none. @throws AppError NOT_FOUND when the file is kept no more */
export function previewOfJob(context: ServiceContext, job: string): ImportPreview | null {
  const { state } = findImportJob(context, job);
  if (state.state !== "done" || state.result.step !== "read") return null;
  const { previewed } = state.result;
  return previewed.state === "read" ? previewed.preview : null;
}
