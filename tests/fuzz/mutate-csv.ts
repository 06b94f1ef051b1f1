import { insert, mutateText, replaceOne, textChanges } from "./mutate-text";
import type { Random } from "./random";

const changes = [
  ...textChanges,
  (text: string, chance: Random) => insert(text, chance.pick(['"', '""', '"\n', ',"', '"x"y"']), chance),
  (text: string, chance: Random) => text.replaceAll(",", chance.pick([";", "\t", "|", ",,", ":"])),
  (text: string, chance: Random) => text.replaceAll("\n", chance.pick(["\r", "\r\n", "\n\n", "\n\r"])),
  (text: string, chance: Random) =>
    chance.pick(["sep=;\n", "sep=,\r\n", "\ufeff", "\n\n\n", "=1+1\n"]) + text,
  (text: string, chance: Random) => replaceOne(text, /,/gu, ",".repeat(chance.pick([2, 10, 2000])), chance),
  (text: string, chance: Random) => replaceOne(text, /\n/gu, "", chance),
  (text: string, chance: Random) => {
    const lines = text.split("\n");
    const from = chance.below(lines.length);
    lines.splice(chance.below(lines.length), 0, lines[from] ?? "");
    return lines.join("\n");
  },
  (text: string, chance: Random) => text + text.slice(chance.below(text.length + 1)),
];

const encodings: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  (text) => Buffer.from(`\ufeff${text}`, "utf16le").subarray(0, -1),
  (text) => Buffer.from(text, "utf16le"),
  (text) => Buffer.from(text, "latin1"),
  (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]),
];

/** A text file with other quotes, delimiters, lines, figures or encoding. */
export function mutateCsv(bytes: Buffer, chance: Random): Buffer {
  const text = mutateText(bytes.toString(), chance, changes);
  return chance.chance(0.15) ? chance.pick(encodings)(text) : Buffer.from(text);
}
