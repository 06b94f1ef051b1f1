import { decimal, figure, longDate } from "@/server/contracts/format";
import { factWords } from "@/server/contracts/fact-words";
import type { ChangesView, ImportChangeView } from "@/server/contracts/imports";
import type { Fact } from "@/server/engine/facts";
import type { ChangeKind, Comparison, FigureChange } from "@/server/imports/compare/compare-figures";

const mostShown = 50;

/** What a file would change, worst first, as a page shows it. */
export function viewChanges(
  { changes, same }: Comparison,
  nameOf: (unit: string) => string,
  csvHref: string,
): ChangesView {
  const shown = changes.slice(0, mostShown);
  return {
    words: changeWords(changes, same),
    lines: shown.map((change) => viewChange(change, nameOf)),
    more:
      changes.length > shown.length
        ? `The ${decimal(shown.length)} largest of ${decimal(changes.length)} are shown.`
        : "",
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

function changeWords(changes: Comparison["changes"], same: number): string {
  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  const parts = [
    [same, "are held already with the same value"],
    [count("replaced"), "are held for the same date with another value"],
    [count("changed"), "are later than what is held"],
    [count("first"), "have nothing earlier to be set beside"],
    [count("lost"), "were known before and are blank now"],
  ] as const;
  const told = parts.filter(([figures]) => figures > 0);
  if (told.length === 0) return "The file holds no figures that could be set beside what is held.";
  return `Of its figures, ${told.map(([figures, words]) => `${decimal(figures)} ${words}`).join("; ")}.`;
}

const figureOf = ({ quantity }: Fact) => (quantity.known ? figure(quantity.value) : "Unknown");
const signed = (value: number) => (value > 0 ? `+${figure(value)}` : figure(value));
