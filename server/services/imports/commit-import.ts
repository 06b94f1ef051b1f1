import { analyseLoaded, holdLoading, readBaselines, readSnapshotBatches } from "@/db/queries/batches";
import { insertImportRecord } from "@/db/queries/imports";
import { inScope, type Tx } from "@/db/transaction";
import type { PlainDate } from "@/server/engine/facts";
import type { ServiceContext } from "../context";
import { keepRegister } from "../data/keep-register";
import { storeBatch } from "../data/store-batch";
import { AppError } from "../errors";
import { forgetBaselines, holdBaselines } from "../positions/list-baselines";
import { fileBatch } from "./file-batch";
import type { ImportFile } from "./import-file";
import { importSummary } from "./import-summary";
import { importWorld, type ImportWorld } from "./import-world";
import { isStorable } from "./is-storable";
import type { ImportPreview } from "./preview-against";
import { servedBaseline } from "./served-baseline";
import { serveBatches } from "./serve-batches";

/** What became of a file. */
export interface CommittedImport {
  /** False when the file is in the figures that are served already: nothing was done. */
  readonly committed: boolean;
  readonly batch: number;
  readonly snapshot: string;
}

interface Watch {
  readonly onRows?: (rows: number) => void;
  /** Makes ready what is stored: until then this process shows what it showed. */
  readonly beforeShown?: (snapshot: string) => Promise<void>;
}

const ignore = () => undefined;
const ready = () => Promise.resolve();

/** Beyond so many rows the planner is told of them. */
const manyRows = 50_000;

/**
 * Stores a file that was previewed, as one batch and a new snapshot, and serves it: all in one transaction. Until it is
 * whole, and when anything fails, the snapshot before is served. The same file twice does nothing.
 * @throws AppError INVALID_INPUT when it has errors, CONFLICT when it is not the file that was previewed
 */
export async function commitImport(
  context: ServiceContext,
  file: ImportFile,
  preview: ImportPreview,
  { onRows = ignore, beforeShown = ready }: Watch = {},
): Promise<CommittedImport> {
  requireNoErrors(preview);
  const world = await importWorld(context);
  await holdBaselines(context);
  try {
    const committed = await inScope(context.database, context.scope, (tx) =>
      commitIn(tx, context, { world, file, preview, onRows }),
    );
    // It is stored by now, whatever comes of this: it would only be ready sooner.
    await beforeShown(committed.snapshot).catch(() => undefined);
    return committed;
  } finally {
    forgetBaselines(context);
  }
}

interface ImportParts {
  readonly world: ImportWorld;
  readonly file: ImportFile;
  readonly preview: ImportPreview;
  readonly onRows: (rows: number) => void;
}

async function commitIn(tx: Tx, context: ServiceContext, parts: ImportParts): Promise<CommittedImport> {
  const { preview } = parts;
  await holdLoading(tx);
  const served = servedBaseline(await readBaselines(tx));
  const before = await readSnapshotBatches(tx, served.snapshot);
  await keepRegister(tx, context);
  const { batch, committed: isNew } = await storeBatch(tx, context, fileBatch(parts));
  if (before.some((other) => other.batch === batch))
    return { committed: false, batch, snapshot: served.snapshot };
  const { kind, sha256 } = preview;
  const snapshot = await serveBatches(tx, context, served, {
    asOf: latest(served.asOf, preview.dates?.[1]),
    batches: [...before, { batch, kind, sha256 }],
  });
  if (isNew) {
    await insertImportRecord(tx, {
      ...{ batch, snapshot, parent: served.snapshot, at: context.now() },
      ...{ fileName: preview.fileName, format: preview.format, bytes: preview.bytes },
      ...{ reportDate: preview.summary.reportDate, rows: preview.rows, summary: importSummary(preview) },
    });
  }
  if (preview.officerWeeks > manyRows) await analyseLoaded(tx);
  return { committed: true, batch, snapshot };
}

function requireNoErrors(preview: ImportPreview): void {
  if (isStorable(preview)) return;
  const { error } = preview.problems.counts;
  throw new AppError(
    "INVALID_INPUT",
    `Nothing was stored: the file has ${error === 1 ? "an error" : `${error} errors`}. Correct it and choose it again.`,
  );
}

const latest = (a: PlainDate, b: PlainDate | undefined): PlainDate => (b !== undefined && b > a ? b : a);
