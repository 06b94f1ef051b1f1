import { decodeEntities } from "./decode-entities";

/** Begins at a blank, so that a long name is not tried again from each of its letters. */
const pattern = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const space = 32;

/** The value of an attribute in the inside of a tag; null where it is not there. */
export function attribute(inside: string, name: string): string | null {
  if (inside.includes("'") || inside.includes("= ") || inside.includes(" =")) return slowly(inside, name);
  const start = `${name}="`;
  for (let at = inside.indexOf(start); at >= 0; at = inside.indexOf(start, at + 1)) {
    if (at === 0 || inside.charCodeAt(at - 1) > space) continue;
    const from = at + start.length;
    const end = inside.indexOf('"', from);
    return end < 0 ? null : decodeEntities(inside.slice(from, end));
  }
  return null;
}

function slowly(inside: string, name: string): string | null {
  for (const [, found, double, single] of inside.matchAll(pattern))
    if (found === name) return decodeEntities(double ?? single ?? "");
  return null;
}
