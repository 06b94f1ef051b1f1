import { decimal, plural } from "@/server/contracts/format";
import type { IssuesView, IssueView } from "@/server/contracts/imports";
import type { ImportIssue } from "@/server/imports/issue";
import type { KeptIssues } from "@/server/imports/issue-list";

const mostShown = 100;
const severities = { error: "Error", warning: "Warning", notice: "Notice" } as const;

/** What is wrong or odd in a file, as a page shows it: the first hundred, and how many there are. */
export function viewIssues(
  { issues, counts }: Pick<KeptIssues, "issues" | "counts">,
  csvHref: string,
): IssuesView {
  const all = counts.error + counts.warning + counts.notice;
  const shown = issues.slice(0, mostShown);
  return {
    counts: `${plural(counts.error, "error")}, ${plural(counts.warning, "warning")} and ${plural(counts.notice, "notice")}.`,
    lines: shown.map(viewIssue),
    more: all > shown.length ? `The first ${decimal(shown.length)} of ${decimal(all)} are shown.` : "",
    csvHref,
  };
}

/** One issue in words. */
export function viewIssue({ severity, sheet, row, column, value, rule, message }: ImportIssue): IssueView {
  const place = [
    ...(sheet ? [sheet] : []),
    ...(row === null ? [] : [`row ${decimal(row)}`]),
    ...(column === null ? [] : [column]),
  ];
  return {
    severity: severities[severity],
    place: place.length === 0 ? "Whole file" : place.join(", "),
    value: value ?? "",
    rule,
    message,
  };
}
