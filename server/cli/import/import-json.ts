import type { ImportIssue } from "@/server/imports/issue";
import type { CommittedImport } from "@/server/services/imports/commit-import";
import type { ImportPreview } from "@/server/services/imports/preview-against";

/** What became of one file of a command line. */
export interface FileOutcome {
  readonly fileName: string;
  /** Why it was not let in; null where it was read. */
  readonly issue: ImportIssue | null;
  readonly preview: ImportPreview | null;
  readonly wouldStore: boolean;
  readonly stored: CommittedImport | null;
}

/** The outcome for programs: `rows` and `totals` are of the rows read, issues as far as they are kept. */
export function importJson({ fileName, issue, preview, wouldStore, stored }: FileOutcome) {
  const read = preview && {
    recognised: preview.kind,
    reportDate: preview.summary.reportDate,
    rows: preview.rows,
    totals: preview.summary.totals,
    issues: preview.problems.issues,
    counts: preview.problems.counts,
  };
  const refused = {
    ...{ recognised: null, reportDate: null, rows: 0, totals: {}, issues: issue ? [issue] : [] },
    counts: { error: 1, warning: 0, notice: 0 },
  };
  return {
    ...(read ?? refused),
    file: fileName,
    sha256: preview?.sha256 ?? null,
    wouldCommit: wouldStore,
    committed: stored?.committed ?? false,
    snapshot: stored?.snapshot ?? null,
  };
}
