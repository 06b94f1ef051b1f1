import { readBaselines, readSnapshotBatches } from "@/db/queries/batches";
import { readImport, readImports } from "@/db/queries/imports";
import { inScope } from "@/db/transaction";
import { decimal, longDate, longTime } from "@/server/contracts/format";
import type { ImportView } from "@/server/contracts/imports";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { loadPosition } from "../positions/load-position";
import { pageFrame } from "../reading/page-frame";
import { readSummary } from "./import-summary";
import { servedBaseline } from "./served-baseline";
import { viewCheck } from "./view-preview";
import { viewIssues } from "./view-issues";

const mostLooked = 1000;

/**
 * A file that came in, with what was told about it then.
 * @throws AppError NOT_FOUND when no such file came in
 */
export async function getImport(context: ServiceContext, batch: number): Promise<ImportView> {
  const position = await loadPosition(context, "");
  const { record, served, all } = await inScope(context.database, context.scope, async (tx) => ({
    record: await readImport(tx, batch),
    all: await readImports(tx, mostLooked),
    served: await readSnapshotBatches(tx, servedBaseline(await readBaselines(tx)).snapshot),
  }));
  if (!record) throw new AppError("NOT_FOUND", "No file of that number was brought in.");
  const order = served.map((other) => other.batch);
  const place = order.indexOf(batch);
  const later = new Set(place < 0 ? [] : order.slice(place + 1));
  const summary = readSummary(record.summary);
  return {
    frame: pageFrame(position, `/data/imports/${batch}`, ""),
    ...{ batch, fileName: record.fileName, isShown: place >= 0 },
    about: [
      { label: "What it is", value: record.title },
      { label: "Report date", value: record.reportDate === null ? "Several" : longDate(record.reportDate) },
      { label: "Rows", value: decimal(record.rows) },
      { label: "Figures", value: decimal(summary.facts) },
      ...(summary.officerWeeks > 0
        ? [{ label: "Weeks of officers", value: decimal(summary.officerWeeks) }]
        : []),
      { label: "Fingerprint (SHA-256)", value: record.sha256 },
      { label: "Brought in", value: `${longTime(record.at)} by ${record.actor}` },
      { label: "Snapshot before it", value: record.parent },
      { label: "Snapshot made with it", value: record.snapshot },
    ],
    checks: summary.checks.map(viewCheck),
    issues: viewIssues(
      { issues: summary.issues, counts: summary.counts },
      `/data/imports/${batch}/issues.csv`,
    ),
    later: all.filter((other) => later.has(other.batch)).map(({ fileName }) => fileName),
  };
}
