import type { Random } from "./random";

const figures = [
  ...[
    "0",
    "-0",
    "-1",
    "1.5",
    "1e308",
    "-1e308",
    "1e999",
    "NaN",
    "Infinity",
    "99999999999999999999",
    "0x10",
    "",
  ],
  ...["1,164", "1.164,5", "12,5", "1164*", "..", "n/a", "[x]", "#REF!", "31/02/2019", "2019-01-25", "TRUE"],
];
const oddTexts = [
  ...[
    "&amp;",
    "&lol;",
    "&#0;",
    "&#x110000;",
    "&#xD800;",
    "&",
    "<",
    "]]>",
    "<!--",
    "<![CDATA[x]]>",
    "\0",
    "\ufffe",
  ],
  ...[
    "<!DOCTYPE a [<!ENTITY lol 'x'>]>",
    '"',
    "'",
    "=1+1",
    "=cmd|' /C calc'!A0",
    "Ünïcödé",
    "\u202e",
    "\n",
    "\r",
  ],
  ...[
    "Total",
    "Sub total",
    "Report Date : 31/12/2050",
    "Prison Name",
    "table:number-columns-repeated",
    "sep=;",
  ],
];

type Change = (text: string, chance: Random) => string;

/** Changes that any text can bear. */
export const textChanges: readonly Change[] = [
  (text, chance) => replaceOne(text, /-?\d+(?:[.,]\d+)*/gu, chance.pick(figures), chance),
  (text, chance) => replaceOne(text, /-?\d+(?:[.,]\d+)*/gu, chance.pick(figures), chance),
  (text, chance) => replaceOne(text, /[A-Za-z]{4,}/gu, chance.pick(oddTexts), chance),
  (text, chance) => insert(text, chance.pick(oddTexts), chance),
  (text, chance) => insert(text, "x".repeat(chance.pick([40, 300, 33_000, 70_000])), chance),
  (text, chance) => {
    const [from, to] = range(text.length, chance);
    return text.slice(0, from) + text.slice(to);
  },
  (text, chance) => {
    const [from, to] = range(text.length, chance);
    return text.slice(0, to) + text.slice(from);
  },
  (text, chance) => {
    const [from, to] = range(text.length, chance);
    return insert(text.slice(0, from) + text.slice(to), text.slice(from, to), chance);
  },
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
];

export function mutateText(text: string, chance: Random, changes: readonly Change[] = textChanges): string {
  let changed = text;
  for (let count = chance.below(4) + 1; count > 0; count -= 1)
    changed = chance.pick(changes)(changed, chance);
  return changed;
}

/** Replaces one place that fits, near a place that is drawn. */
export function replaceOne(text: string, pattern: RegExp, by: string, chance: Random): string {
  const search = new RegExp(pattern.source, pattern.flags);
  search.lastIndex = chance.below(text.length + 1);
  const found = search.exec(text);
  return found ? text.slice(0, found.index) + by + text.slice(found.index + found[0].length) : text;
}

export function insert(text: string, added: string, chance: Random): string {
  const at = chance.below(text.length + 1);
  return text.slice(0, at) + added + text.slice(at);
}

function range(length: number, chance: Random): readonly [number, number] {
  const from = chance.below(length + 1);
  return [from, Math.min(length, from + chance.below(chance.pick([20, 200, 4000])))];
}
