import { readBaselines, readSnapshotBatches } from "@/db/queries/batches";
import { readFileNames, readImport } from "@/db/queries/imports";
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

/**
 * A file that came in, with what was told about it then.
 * @throws AppError NOT_FOUND when no such file came in
 */
export async function getImport(context: ServiceContext, batch: number): Promise<ImportView> {
  const position = await loadPosition(context, "");
  const { record, place, later } = await inScope(context.database, context.scope, async (tx) => {
    const served = await readSnapshotBatches(tx, servedBaseline(await readBaselines(tx)).snapshot);
    const place = served.findIndex((other) => other.batch === batch);
    const after = place < 0 ? [] : served.slice(place + 1).map((other) => other.batch);
    return { record: await readImport(tx, batch), place, later: await readFileNames(tx, after) };
  });
  if (!record) throw new AppError("NOT_FOUND", "No file of that number was brought in.");
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
    later,
  };
}
