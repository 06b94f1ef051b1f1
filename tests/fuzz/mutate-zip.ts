import { buffer } from "node:stream/consumers";
import { zipEntries } from "@/server/imports/open/zip/zip-entries";
import { makeZip, type MadePart } from "../imports/support/make-zip";
import { mutateText, replaceOne, textChanges } from "./mutate-text";
import type { Random } from "./random";

type Change = (parts: MadePart[], chance: Random) => MadePart[];

const oddNames = [
  "../a.xml",
  "/a.xml",
  "a\\b",
  "C:a",
  "",
  "content.xml",
  "xl/vbaProject.bin",
  "Basic/a.xml",
  "a/",
];
const oddSizes = [0, 1, 1000, 0x7fffffff, 0xfffffffe, 0xffffffff];

const changes: readonly Change[] = [
  (parts, chance) => without(parts, chance.below(parts.length)),
  (parts, chance) => [...parts, chance.pick(parts)],
  (parts, chance) => changed(parts, chance, () => ({ saidBytes: chance.pick(oddSizes) })),
  (parts, chance) => changed(parts, chance, () => ({ saidCrc: chance.below(2 ** 31) })),
  (parts, chance) => changed(parts, chance, () => ({ flags: chance.below(0x10000) })),
  (parts, chance) => changed(parts, chance, () => ({ method: chance.pick([0, 8, 9, 12, 14, 99]) })),
  (parts, chance) => changed(parts, chance, () => ({ at: chance.below(100_000) })),
  (parts, chance) => changed(parts, chance, () => ({ localName: chance.pick(oddNames) })),
  (parts, chance) => changed(parts, chance, () => ({ name: chance.pick(oddNames) })),
  (parts, chance) => changed(parts, chance, () => ({ content: chance.pick(parts).content })),
  (parts) => [...parts, { name: "bomb.bin", content: Buffer.alloc(9_000_000) }],
  (parts) => [...parts].reverse(),
];

const repeats: readonly string[] = ["0", "-1", "2", "300", "20000", "1048576", "99999999999", "x", "1.5"];
const xmlChanges = [
  ...textChanges,
  ...[0, 1].map(
    () => (text: string, chance: Random) =>
      replaceOne(text, /repeated="\d+"/gu, `repeated="${chance.pick(repeats)}"`, chance),
  ),
  (text: string, chance: Random) =>
    replaceOne(
      text,
      / r="[A-Z]*\d+"/gu,
      ` r="${chance.pick(["A1", "ZZZ9", "XFD1048576", "A0", "1", ""])}"`,
      chance,
    ),
  (text: string, chance: Random) =>
    replaceOne(
      text,
      / t="\w+"/gu,
      ` t="${chance.pick(["s", "b", "e", "d", "str", "inlineStr", "zzz"])}"`,
      chance,
    ),
  (text: string, chance: Random) =>
    replaceOne(text, / s="\d+"/gu, ` s="${chance.pick(["0", "1", "99999", "-1"])}"`, chance),
  (text: string, chance: Random) =>
    replaceOne(
      text,
      /value-type="\w+"/gu,
      `value-type="${chance.pick(["float", "string", "date", "boolean", "time", "currency", "void"])}"`,
      chance,
    ),
  (text: string, chance: Random) =>
    replaceOne(text, /<[a-z:-]+/giu, "<table:table-cell table:formula='of:=1'", chance),
  (text: string, chance: Random) => replaceOne(text, /"/gu, chance.pick(["'", "", '" ', '=""']), chance),
  (text: string, chance: Random) =>
    replaceOne(text, /<v>/gu, chance.pick(["<f>1+1</f><v>", "<f>1+1</f>", "<v><v>"]), chance),
];

/** An archive whose parts are dropped, doubled, lied about, or changed inside. */
export async function mutateZip(bytes: Buffer, chance: Random): Promise<Buffer> {
  let parts = await partsOf(bytes);
  if (chance.chance(0.7)) parts = withMarkupChanged(parts, chance);
  else parts = chance.pick(changes)(parts, chance);
  if (chance.chance(0.1) && parts.length > 0) parts = chance.pick(changes)(parts, chance);
  return makeZip(parts, chance.chance(0.03) ? chance.below(70_000) % 0x10000 : parts.length);
}

const parsed = new WeakMap<Buffer, MadePart[]>();

async function partsOf(bytes: Buffer): Promise<MadePart[]> {
  const known = parsed.get(bytes);
  if (known) return known;
  const parts: MadePart[] = [];
  for (const { name, open } of await zipEntries(bytes))
    parts.push({ name, stored: true, content: await buffer(await open()) });
  parsed.set(bytes, parts);
  return parts;
}

function withMarkupChanged(parts: MadePart[], chance: Random): MadePart[] {
  const markup = parts.flatMap(({ name }, place) => (/\.(?:xml|rels)$/u.test(name) ? [place] : []));
  // Sheets more often than the rest: there the figures are.
  const sheets = markup.filter((place) => /content|sheet|shared/iu.test(parts[place]!.name));
  const place = chance.pick(chance.chance(0.8) && sheets.length > 0 ? sheets : markup);
  const text = Buffer.from(parts[place]!.content as string).toString();
  const encoding = chance.chance(0.02) ? "utf16le" : "utf8";
  const content = Buffer.from(mutateText(text, chance, xmlChanges), encoding);
  return parts.map((part, at) => (at === place ? { ...part, content } : part));
}

function without(parts: MadePart[], place: number): MadePart[] {
  return parts.filter((_part, at) => at !== place);
}

function changed(parts: MadePart[], chance: Random, change: () => Partial<MadePart>): MadePart[] {
  const place = chance.below(parts.length);
  return parts.map((part, at) => (at === place ? { ...part, ...change() } : part));
}
