import { hasEntities } from "../has-entities";

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const reference = /&(#x[0-9a-f]{1,6}|#\d{1,7}|[^;\s&]{1,32});|&/giu;
const lastCharacter = 0x10ffff;

/** Text of XML as it reads. Only the five references that XML itself knows, and numbers of characters. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(reference, (_all, name: string | undefined) => {
    const character = name?.startsWith("#") ? numbered(name) : named[name ?? ""];
    if (character === undefined) throw hasEntities();
    return character;
  });
}

function numbered(name: string): string | undefined {
  const isHex = name[1] === "x" || name[1] === "X";
  const code = isHex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= lastCharacter ? String.fromCodePoint(code) : undefined;
}
