import type { Fact, PlainDate } from "../../engine/facts";
import { fileLimits } from "../open/file-limits";
import { isOutlier } from "./is-outlier";

/** What a figure of the file is beside what is held. */
export type ChangeKind = "replaced" | "changed" | "first" | "lost";

export interface FigureChange {
  readonly kind: ChangeKind;
  readonly fact: Fact;
  /** What is held: of the same date, or else the latest before; null where nothing is. */
  readonly before: Fact | null;
  /** Value less the one before; null where one of them is unknown. */
  readonly difference: number | null;
  /** Far more than the figure has moved from date to date until now. */
  readonly isOutlier: boolean;
}

export interface Comparison {
  /** Worst first: what is unlike its own past, then what has moved most for its size. Of very many, the worst are kept. */
  readonly changes: readonly FigureChange[];
  /** Of all changes, kept or not. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Figures that are held already, with the same value and date. */
  readonly same: number;
}

/** Sets the figures of a file beside those that are held. */
export function compareFigures(facts: readonly Fact[], held: readonly Fact[]): Comparison {
  const past = byKey(held);
  const compared = facts.map((fact) => compare(fact, past.get(keyOf(fact)) ?? []));
  const changes = compared.filter((change) => change !== null);
  const counts = { replaced: 0, changed: 0, first: 0, lost: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return {
    changes: changes.sort(worstFirst).slice(0, fileLimits.changes),
    counts,
    same: compared.length - changes.length,
  };
}

/** Units of which the file should tell something, as they were held at the latest date before it. */
export function unitsLeftOut(facts: readonly Fact[], held: readonly Fact[]): readonly string[] {
  const told = new Set(facts.map(({ unit }) => unit));
  const date = facts[0]?.asOf ?? "";
  const last = held.reduce<PlainDate>((max, { asOf }) => (asOf < date && asOf > max ? asOf : max), "");
  const measures = new Set(facts.map(({ measure }) => measure));
  const before = held.filter(({ asOf, measure, quantity }) => {
    return asOf === last && measures.has(measure) && quantity.known && quantity.value > 0;
  });
  return [...new Set(before.map(({ unit }) => unit))].filter((unit) => !told.has(unit)).sort();
}

const keyOf = ({ unit, measure, grade, caseType, tier }: Fact) =>
  `${unit}|${measure}|${grade}|${caseType}|${tier}`;

function byKey(held: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const past = new Map<string, Fact[]>();
  for (const fact of held) {
    const series = past.get(keyOf(fact));
    if (series) series.push(fact);
    else past.set(keyOf(fact), [fact]);
  }
  for (const series of past.values()) series.sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  return past;
}

function compare(fact: Fact, series: readonly Fact[]): FigureChange | null {
  const same = series.find(({ asOf }) => asOf === fact.asOf);
  if (same) return isEqual(same, fact) ? null : change("replaced", fact, same, series);
  const before = series.findLast(({ asOf, quantity }) => asOf < fact.asOf && quantity.known);
  if (!before) return change("first", fact, null, series);
  return change(fact.quantity.known ? "changed" : "lost", fact, before, series);
}

function isEqual(a: Fact, b: Fact): boolean {
  if (!a.quantity.known || !b.quantity.known) return a.quantity.known === b.quantity.known;
  return a.quantity.value === b.quantity.value;
}

function change(kind: ChangeKind, fact: Fact, before: Fact | null, series: readonly Fact[]): FigureChange {
  const difference =
    before?.quantity.known && fact.quantity.known ? fact.quantity.value - before.quantity.value : null;
  const past = series.flatMap(({ asOf, quantity }) =>
    asOf < fact.asOf && quantity.known ? [quantity.value] : [],
  );
  const outlier = fact.quantity.known && isOutlier(fact.quantity.value, past);
  return { kind, fact, before, difference, isOutlier: outlier };
}

function worstFirst(a: FigureChange, b: FigureChange): number {
  return Number(b.isOutlier) - Number(a.isOutlier) || sizeOf(b) - sizeOf(a);
}

/** Below this a figure is small, and a change of it is no larger for that: no prison or unit counts in ones. */
const smallFigure = 20;

function sizeOf({ difference, before }: FigureChange): number {
  if (difference === null) return before === null ? 0 : 1;
  const from = before?.quantity.known ? Math.abs(before.quantity.value) : 0;
  return Math.abs(difference) / Math.max(from, smallFigure);
}
