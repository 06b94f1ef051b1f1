import { foldName, type FoldedName } from "./fold-name";
import { readQuery, type Query } from "./read-query";
import type { Service } from "../engine/vocabulary";

export interface Named {
  readonly code: string;
  readonly name: string;
  readonly service: Service;
  readonly otherNames: readonly string[];
}

export interface NameMatch {
  /** Lower is better. */
  readonly rank: number;
  readonly way: Way;
  readonly by: "code" | "name" | "other-name";
  /** The code or the name that answered, as written. */
  readonly text: string;
  /** Parts of it that were asked for: first place, and the place after the last. */
  readonly marks: readonly Mark[];
}

export type Mark = readonly [from: number, to: number];

/** How a text answers: as asked, beginning so, with a word or with words that begin so, or somewhere in it. */
export type Way = "whole" | "start" | "word" | "words" | "part";

const nameRanks: Record<Way, number> = { whole: 1, start: 2, word: 3, words: 4, part: 8 };
const otherRanks: Record<Way, number> = { whole: 5, start: 6, word: 6, words: 6, part: 9 };
const codeRanks: Partial<Record<Way, number>> = { whole: 0, start: 7 };

/** How well a unit answers to a query by its code and names; null where it does not. Every search asks here. */
export function matchName(asked: string, unit: Named): NameMatch | null {
  let best: NameMatch | null = null;
  for (const query of readQuery(asked)) {
    if (query.service !== null && query.service !== unit.service) continue;
    for (const match of matchesOf(query, unit)) {
      if (best === null || match.rank < best.rank) best = match;
    }
  }
  return best;
}

function matchesOf(query: Query, unit: Named): readonly NameMatch[] {
  return [
    ...matchOf(query, "code", unit.code, codeRanks),
    ...matchOf(query, "name", unit.name, nameRanks),
    ...unit.otherNames.flatMap((name) => matchOf(query, "other-name", name, otherRanks)),
  ];
}

function matchOf(
  query: Query,
  by: NameMatch["by"],
  text: string,
  ranks: Partial<Record<Way, number>>,
): readonly NameMatch[] {
  const folded = foldName(text);
  const way = wayOf(query.text, folded.text);
  const rank = way === null ? undefined : ranks[way];
  if (way === null || rank === undefined) return [];
  return [{ rank, way, by, text, marks: marksOf(way, query.text, folded) }];
}

function wayOf(query: string, name: string): Way | null {
  if (name === query) return "whole";
  if (name.startsWith(query)) return "start";
  if (wordPlace(name, query) >= 0) return "word";
  const words = query.split(" ");
  if (words.length > 1 && words.every((word) => wordPlace(name, word) >= 0)) return "words";
  return name.includes(query) ? "part" : null;
}

/** Where a word of the name begins like this. */
function wordPlace(name: string, beginning: string): number {
  return ` ${name}`.indexOf(` ${beginning}`);
}

function marksOf(way: Way, query: string, name: FoldedName): readonly Mark[] {
  const words = way === "words" ? query.split(" ") : [query];
  const placeOf =
    way === "part" ? (word: string) => name.text.indexOf(word) : (word: string) => wordPlace(name.text, word);
  return withoutOverlaps(words.filter(Boolean).map((word) => mark(name, placeOf(word), word.length)));
}

/** In order; of marks that begin in one another the longest. */
function withoutOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const inOrder = [...marks].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return inOrder.filter(([from], index) => inOrder.slice(0, index).every(([, to]) => to <= from));
}

function mark({ origins }: FoldedName, place: number, length: number): Mark {
  return [origins[place] ?? 0, (origins[place + length - 1] ?? 0) + 1];
}
