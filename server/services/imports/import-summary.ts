import type { ReadSummary } from "@/server/imports/file-reader";
import type { IssueCounts } from "@/server/imports/issue-list";
import type { ImportIssue } from "@/server/imports/issue";
import type { PlainDate } from "@/server/engine/facts";
import type { ImportPreview } from "./preview-against";

/** What is kept about a file for good, beside its rows. */
export interface ImportSummary {
  readonly dates: readonly [first: PlainDate, last: PlainDate] | null;
  readonly facts: number;
  readonly officerWeeks: number;
  readonly totals: ReadSummary["totals"];
  readonly checks: ReadSummary["checks"];
  readonly changes: Readonly<Record<"replaced" | "changed" | "first" | "lost" | "same", number>>;
  readonly counts: IssueCounts;
  /** The warnings that were ticked and the notices, as far as they are kept. */
  readonly issues: readonly ImportIssue[];
}

/** The part of a preview that is kept, as JSON. */
export function importSummary({
  dates,
  facts,
  officerWeeks,
  summary,
  comparison,
  problems,
}: ImportPreview): string {
  const changes = { ...comparison.counts, same: comparison.same };
  const kept: ImportSummary = {
    ...{ dates, facts, officerWeeks, totals: summary.totals, checks: summary.checks, changes },
    ...{ counts: problems.counts, issues: problems.issues },
  };
  return JSON.stringify(kept);
}

/** What was kept about a file. */
export const readSummary = (summary: string) => JSON.parse(summary) as ImportSummary;
