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
  /** Whether all of the code or of a name was asked for. */
  readonly exact: boolean;
  readonly by: "code" | "name" | "other-name";
  /** The code or the name that answered, as written. */
  readonly text: string;
  /** Parts of it that were asked for: first place, and the place after the last. */
  readonly marks: readonly Mark[];
}

export type Mark = readonly [from: number, to: number];

/** How a text answers a query, best first. */
type Way = "whole" | "start" | "word" | "words" | "part";

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
  const rank = way && ranks[way];
  if (rank === undefined || rank === null) return [];
  return [{ rank, exact: way === "whole", by, text, marks: marksOf(way, query.text, folded) }];
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

function marksOf(way: Way | null, query: string, name: FoldedName): readonly Mark[] {
  if (way === "words") {
    return query
      .split(" ")
      .map((word) => mark(name, wordPlace(name.text, word), word.length))
      .sort(([a], [b]) => a - b);
  }
  const place = way === "part" ? name.text.indexOf(query) : wordPlace(name.text, query);
  return [mark(name, place, query.length)];
}

function mark({ origins }: FoldedName, place: number, length: number): Mark {
  return [origins[place] ?? 0, (origins[place + length - 1] ?? 0) + 1];
}
