import { decimal, figure, longDate } from "@/server/contracts/format";
import { factWords } from "@/server/contracts/fact-words";
import type { ChangesView, ImportChangeView } from "@/server/contracts/imports";
import type { Fact } from "@/server/engine/facts";
import type { ChangeKind, Comparison, FigureChange } from "@/server/imports/compare/compare-figures";

const mostShown = 50;

/** What a file would change, worst first, as a page shows it. */
export function viewChanges(
  comparison: Comparison,
  nameOf: (unit: string) => string,
  csvHref: string,
): ChangesView {
  const shown = comparison.changes.slice(0, mostShown);
  const all = Object.values(comparison.counts).reduce((sum, count) => sum + count, 0);
  return {
    words: changeWords(comparison),
    lines: shown.map((change) => viewChange(change, nameOf)),
    more: all > shown.length ? `The ${decimal(shown.length)} largest of ${decimal(all)} are shown.` : "",
    csvHref,
  };
}

/** One change in words. */
export function viewChange(
  { kind, fact, before, difference, isOutlier }: FigureChange,
  nameOf: (unit: string) => string,
): ImportChangeView {
  return {
    unit: nameOf(fact.unit),
    measure: factWords(fact),
    before: before === null ? "None" : `${figureOf(before)} at ${longDate(before.asOf)}`,
    now: `${figureOf(fact)} at ${longDate(fact.asOf)}`,
    difference: difference === null ? "" : signed(difference),
    note: [...(isOutlier ? ["Unlike its past"] : []), ...notes[kind]].join(". "),
  };
}

const notes: Readonly<Record<ChangeKind, readonly string[]>> = {
  replaced: ["Replaces a figure of the same date"],
  changed: [],
  first: ["Nothing earlier is held"],
  lost: ["No longer told"],
};

function changeWords({ counts, same }: Comparison): string {
  const parts = [
    [same, "are held already with the same value"],
    [counts.replaced, "are held for the same date with another value"],
    [counts.changed, "are later than what is held"],
    [counts.first, "have nothing earlier to be set beside"],
    [counts.lost, "were known before and are blank now"],
  ] as const;
  const told = parts.filter(([figures]) => figures > 0);
  if (told.length === 0) return "The file holds no figures that could be set beside what is held.";
  return `Of its figures, ${told.map(([figures, words]) => `${decimal(figures)} ${words}`).join("; ")}.`;
}

const figureOf = ({ quantity }: Fact) => (quantity.known ? figure(quantity.value) : "Unknown");
const signed = (value: number) => (value > 0 ? `+${figure(value)}` : figure(value));
