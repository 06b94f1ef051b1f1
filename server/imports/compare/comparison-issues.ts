import { factWords } from "../../contracts/fact-words";
import { decimal, longDate } from "../../contracts/format";
import { issue, type ImportIssue } from "../issue";
import type { Comparison, FigureChange } from "./compare-figures";

/** What is odd about a file beside the figures that are held: to be looked at, and ticked, before it is stored. */
export function comparisonIssues(
  { changes, counts }: Comparison,
  missing: readonly string[],
  nameOf: (unit: string) => string,
): readonly ImportIssue[] {
  return [
    ...changes.filter((change) => change.isOutlier).map((change) => outlierIssue(change, nameOf)),
    ...(counts.replaced > 0 ? [replacedIssue(counts.replaced)] : []),
    ...missing.map((unit) =>
      issue(
        "warning",
        "unit-missing",
        `${nameOf(unit)} was in the figures of the date before and is not in this file: its figures stay those of that date.`,
        { value: nameOf(unit) },
      ),
    ),
  ];
}

function outlierIssue({ fact, before }: FigureChange, nameOf: (unit: string) => string): ImportIssue {
  const now = fact.quantity.known ? decimal(fact.quantity.value) : "unknown";
  const then =
    before?.quantity.known === true
      ? `${decimal(before.quantity.value)} at ${longDate(before.asOf)}`
      : "unknown";
  return issue(
    "warning",
    "change-large",
    `${nameOf(fact.unit)}: ${factWords(fact)} is ${now} and was ${then}: far more than it usually moves. Check it against the source.`,
    { value: now },
  );
}

function replacedIssue(count: number): ImportIssue {
  return issue(
    "warning",
    "figure-replaced",
    `${count === 1 ? "One figure is" : `${decimal(count)} figures are`} held already for the same date with another value. The file's would be shown from now on; the others stay in the snapshot before.`,
  );
}
