import { decimal, figure, fileSize, longDate, plural } from "@/server/contracts/format";
import type { CheckView, ImportFact, PreviewView } from "@/server/contracts/imports";
import type { Sentence } from "@/server/contracts/page";
import { totalWords } from "@/server/contracts/total-words";
import type { TotalCheck } from "@/server/imports/file-reader";
import type { ImportPreview } from "./preview-against";
import { isStorable } from "./is-storable";
import { viewChanges } from "./view-changes";
import { viewIssues } from "./view-issues";

interface PreviewContext {
  readonly job: string;
  readonly isServed: boolean;
  /** Whether it was sent without the tick that it needs. */
  readonly isUnticked: boolean;
  readonly nameOf: (unit: string) => string;
}

/** A file before it is stored, as its page shows it. */
export function viewPreview(preview: ImportPreview, context: PreviewContext): PreviewView {
  const { problems, summary, comparison } = preview;
  const address = `/data/imports/jobs/${context.job}`;
  const verdict = verdictOf(preview, context.isServed);
  const warnings = problems.counts.warning;
  return {
    fileName: preview.fileName,
    headline: headline(preview),
    about: aboutFile(preview),
    checks: summary.checks.map(viewCheck),
    unmatched: summary.matches
      .filter(({ unit }) => unit === null)
      .map(({ name }) => ({ name, action: `${address}/names` })),
    issues: viewIssues(problems, `${address}/issues.csv`),
    changes: viewChanges(comparison, context.nameOf, `${address}/changes.csv`),
    verdict,
    verdictWords: verdictWords[verdict],
    tickLabel:
      verdict === "tick"
        ? `I have looked at ${warnings === 1 ? "the warning" : `the ${decimal(warnings)} warnings`}, and the file may be stored`
        : "",
    tickProblem: context.isUnticked
      ? { href: "#ticked", sentence: "Look at the warnings and tick the box, or throw the file away." }
      : null,
  };
}

const verdictWords: Readonly<Record<PreviewView["verdict"], string>> = {
  blocked:
    "The file has errors, so it cannot be stored. Correct it and choose it again. Nothing was changed.",
  tick: "The file can be stored once somebody has looked at its warnings. Nothing has been changed yet.",
  ready: "The file can be stored. Nothing has been changed yet.",
  served: "The same file is among the figures that are shown already. Storing it again would do nothing.",
};

function verdictOf(preview: ImportPreview, isServed: boolean): PreviewView["verdict"] {
  if (isServed) return "served";
  if (!isStorable(preview)) return "blocked";
  return preview.problems.counts.warning > 0 ? "tick" : "ready";
}

function headline({ title, summary, rows }: ImportPreview): Sentence {
  const matched = summary.matches.filter(({ unit }) => unit !== null).length;
  return [
    "Recognised as ",
    { strong: title },
    ...(summary.reportDate === null ? [] : [" of ", { strong: longDate(summary.reportDate) }]),
    ". ",
    { strong: plural(rows, "row") },
    ` read, ${decimal(matched)} of ${plural(summary.matches.length, "unit")} matched.`,
  ];
}

/** What the file is, and what its rows add up to. */
function aboutFile(preview: ImportPreview): readonly ImportFact[] {
  const { fileName, bytes, format, sha256, dates, facts, officerWeeks, summary } = preview;
  return [
    { label: "File", value: `${fileName} (${format.toUpperCase()}, ${fileSize(bytes)})` },
    { label: "Fingerprint (SHA-256)", value: sha256 },
    ...(dates === null ? [] : [{ label: "Dates of its figures", value: datesWords(dates) }]),
    { label: "Figures", value: decimal(facts) },
    ...(officerWeeks > 0 ? [{ label: "Weeks of officers", value: decimal(officerWeeks) }] : []),
    ...Object.entries(summary.totals).map(([name, total]) => ({
      label: `Sum of ${totalWords(name)}`,
      value: figure(total),
    })),
  ];
}

/** A sum beside the printed total, in words. */
export function viewCheck({ label, sum, printed, tolerance }: TotalCheck): CheckView {
  const agrees = Math.abs(sum - printed) <= tolerance;
  return {
    ...{ label, agrees },
    sum: figure(sum),
    printed: figure(printed),
    result: agrees ? "Agrees" : `Differs by ${figure(sum - printed)}`,
  };
}

function datesWords([first, last]: readonly [string, string]): string {
  return first === last ? longDate(first) : `${longDate(first)} to ${longDate(last)}`;
}
