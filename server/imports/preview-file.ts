import type { Fact, PlainDate } from "../engine/facts";
import type { UnitMeasure } from "../engine/vocabulary";
import { compareFigures, unitsLeftOut, type Comparison } from "./compare/compare-figures";
import { comparisonIssues } from "./compare/comparison-issues";
import { lastWorkloads } from "./compare/last-workloads";
import type { ImportKind, ReadPart, ReadSummary } from "./file-reader";
import type { FileReading } from "./file-reading";
import { issueList, type KeptIssues } from "./issue-list";
import type { UnitIndex } from "./unit-index";

/** The figures of these measures and dates that are held. */
export type HeldFigures = (
  measures: readonly UnitMeasure[],
  from: PlainDate,
  to: PlainDate,
) => Promise<readonly Fact[]>;

/** What a file would bring, before anything of it is stored. */
export interface FilePreview {
  readonly rows: number;
  readonly facts: number;
  readonly officerWeeks: number;
  /** First and last date of the figures; null where there are none. */
  readonly dates: readonly [first: PlainDate, last: PlainDate] | null;
  readonly summary: ReadSummary;
  readonly comparison: Comparison;
  readonly problems: KeptIssues;
}

/** Officials publish every month: so far back a figure's own past is looked at. */
const yearsCompared = 2;
/** Kinds of files that tell something of every unit: one that is not in them is missed. */
const wholeLists: ReadonlySet<ImportKind> = new Set(["population-bulletin"]);

/** Reads a whole file and sets what it says beside what is held. Nothing is stored. */
export async function previewFile(
  { about, parts }: FileReading,
  nameOf: UnitIndex["nameOf"],
  held: HeldFigures,
  onRows: (rows: number) => void = () => undefined,
): Promise<FilePreview> {
  const problems = issueList();
  problems.add(about.issues);
  const facts: Fact[] = [];
  const workloads = lastWorkloads();
  const dates = datesSeen();
  let rows = 0;
  let officerWeeks = 0;
  const summary = await readAll(parts, (part) => {
    problems.add(part.issues);
    for (const fact of part.facts) facts.push(fact);
    part.facts.forEach(({ asOf }) => dates.see(asOf));
    part.officerWeeks.forEach(({ week }) => dates.see(week));
    rows += part.rows;
    workloads.add(part.officerWeeks);
    officerWeeks += part.officerWeeks.length;
    onRows(rows);
  });
  // Officers are compared by the mean that they make: they themselves go by pseudonyms that nobody could follow.
  const figures = [...facts, ...workloads.facts(about.source)];
  const past = figures.length === 0 ? [] : await heldBefore(figures, held);
  const comparison = compareFigures(figures, past);
  const missing = wholeLists.has(about.kind) ? unitsLeftOut(facts, past) : [];
  problems.add(comparisonIssues(comparison, missing, nameOf));
  const range = dates.range();
  return {
    rows,
    facts: facts.length,
    officerWeeks,
    dates: range,
    summary,
    comparison,
    problems: problems.result(),
  };
}

/** Runs through a reader's parts and gives what it says at the end. */
export async function readAll(
  parts: AsyncGenerator<ReadPart, ReadSummary, void>,
  onPart: (part: ReadPart) => void | Promise<void>,
): Promise<ReadSummary> {
  for (;;) {
    const next = await parts.next();
    if (next.done) return next.value;
    await onPart(next.value);
  }
}

function heldBefore(facts: readonly Fact[], held: HeldFigures): Promise<readonly Fact[]> {
  const measures = [...new Set(facts.map(({ measure }) => measure))];
  const dates = facts.map(({ asOf }) => asOf).sort();
  const first = dates[0] ?? "";
  const from = `${Number(first.slice(0, 4)) - yearsCompared}${first.slice(4)}`;
  return held(measures, from, dates.at(-1) ?? first);
}

function datesSeen() {
  let first: PlainDate | null = null;
  let last: PlainDate | null = null;
  return {
    see(date: PlainDate): void {
      if (first === null || date < first) first = date;
      if (last === null || date > last) last = date;
    },
    range: (): readonly [PlainDate, PlainDate] | null =>
      first === null || last === null ? null : [first, last],
  };
}
