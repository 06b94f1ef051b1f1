import { decimal, figure, longDate, plural } from "@/server/contracts/format";
import { totalWords } from "@/server/contracts/total-words";
import type { ImportIssue } from "@/server/imports/issue";
import type { ImportPreview } from "@/server/services/imports/preview-against";
import type { FileOutcome } from "./import-json";

const mostIssuesPrinted = 20;

/** The outcome for people, as lines. Whatever stands in the file, the terminal is given none of its signs of control. */
export function printImport(outcome: FileOutcome): readonly string[] {
  return linesOf(outcome).map((line) => line.replace(/\p{Cc}/gu, "\u{fffd}"));
}

function linesOf(outcome: FileOutcome): readonly string[] {
  const { fileName, issue, preview } = outcome;
  if (!preview)
    return [
      fileName,
      `  Not read: ${issue?.message ?? "for a reason that is not known."}`,
      "  Nothing was stored.",
    ];
  return [fileName, ...previewLines(preview).map((line) => `  ${line}`), `  ${endOf(outcome)}`];
}

function previewLines(preview: ImportPreview): readonly string[] {
  const { title, format, rows, summary, comparison, problems } = preview;
  const matched = summary.matches.filter(({ unit }) => unit !== null).length;
  return [
    `Recognised: ${title} (${format.toUpperCase()})`,
    `Report date: ${summary.reportDate === null ? "not found" : longDate(summary.reportDate)}`,
    `Rows: ${decimal(rows)}. Units: ${decimal(matched)} of ${decimal(summary.matches.length)} matched.`,
    ...Object.entries(summary.totals).map(([name, total]) => `Total ${totalWords(name)}: ${figure(total)}`),
    ...summary.checks.map(
      ({ label, sum, printed }) => `Check ${label}: rows ${figure(sum)}, printed ${figure(printed)}`,
    ),
    comparisonLine(comparison),
    issuesLine(problems.counts),
    ...problems.issues.slice(0, mostIssuesPrinted).map((issue) => `  ${issueLine(issue)}`),
    ...(problems.issues.length > mostIssuesPrinted
      ? [`  … and ${decimal(problems.issues.length - mostIssuesPrinted)} more: use --json for all.`]
      : []),
  ];
}

function comparisonLine({ counts, same }: ImportPreview["comparison"]): string {
  return (
    `Beside what is held: ${decimal(same)} the same, ${decimal(counts.replaced)} replaced, ${decimal(counts.changed)} of a later date, ` +
    `${decimal(counts.first)} without an earlier one, ${decimal(counts.lost)} no longer told.`
  );
}

function issuesLine({ error, warning, notice }: ImportPreview["problems"]["counts"]): string {
  return `${plural(error, "error")}, ${plural(warning, "warning")}, ${plural(notice, "notice")}.`;
}

function issueLine({ severity, sheet, row, column, value, message }: ImportIssue): string {
  const place = [
    ...(sheet ? [`sheet ${sheet}`] : []),
    ...(row === null ? [] : [`row ${row}`]),
    ...(column === null ? [] : [`column ${column}`]),
    ...(value === null ? [] : [`"${value}"`]),
  ].join(", ");
  return `${severity}${place === "" ? "" : ` (${place})`}: ${message}`;
}

function endOf({ wouldStore, stored }: FileOutcome): string {
  if (!wouldStore) return "It has errors: nothing was stored.";
  if (stored === null) return "It would be stored. This was a dry run: nothing was.";
  return stored.committed
    ? `Stored as snapshot ${stored.snapshot}, which is shown from now on.`
    : "The same file is among the figures that are shown already: nothing was done.";
}
