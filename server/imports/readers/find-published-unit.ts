import type { PlainDate } from "../../engine/facts";
import type { UnitKind } from "../../engine/vocabulary";
import { issue, type ImportIssue } from "../issue";
import type { UnitMatch } from "../file-reader";
import type { UnitFound, UnitIndex } from "../unit-index";

export interface PublishedUnit {
  readonly match: UnitMatch;
  /** Why it is no unit; null where it is one. */
  readonly issue: ImportIssue | null;
}

/** What official tables put before and behind a name. */
const before = /^HM\s*(?:P|YOI|Prison)\b(?:\s*(?:\/|&|and)?\s*(?:HM)?YOI\b)?\s*/iu;
/** Parts of a prison, or where it lies: names have them in some years and not in others. */
const inBrackets = /\s*\([^()]*\)$/u;
/** Longer texts are not names, and not looked at. */
const longestName = 200;
const behind = /[\s*†‡]*(?:\(\d\)|\b\d)?[\s*†‡]*$/u;

/** Finds the unit that an official table calls by a name, with or without "HMP" before and a footnote behind it. */
export function findPublishedUnit(
  name: string,
  kinds: readonly UnitKind[],
  asOf: PlainDate,
  units: UnitIndex,
  place: { readonly sheet: string | null; readonly row: number; readonly column: string },
): PublishedUnit {
  let found: UnitFound = { found: "none" };
  for (const candidate of name.length > longestName ? [] : readings(name)) {
    if (found.found === "none") found = units.find(candidate, { kinds, asOf });
  }
  if (found.found === "one") return { match: { name, unit: found.unit.code, by: found.by }, issue: null };
  return { match: { name, unit: null, by: null }, issue: blame(name, found, units, place) };
}

function readings(name: string): readonly string[] {
  const bare = name.replace(behind, "");
  const short = bare.replace(before, "");
  return [name, bare, short, short.replace(inBrackets, "")];
}

function blame(
  name: string,
  found: Exclude<UnitFound, { readonly found: "one" }>,
  units: UnitIndex,
  place: { readonly sheet: string | null; readonly row: number; readonly column: string },
): ImportIssue {
  if (found.found === "none")
    return issue(
      "error",
      "unit-not-matched",
      "No unit here is called this. If it is one that is known by another name, add this name to it.",
      { ...place, value: name },
    );
  const several = found.units.map(({ code }) => `${units.nameOf(code)} (${code})`).join(", ");
  return issue(
    "error",
    "unit-ambiguous",
    `Several units are called this: ${several}. Give one of them this name at the date of the file.`,
    { ...place, value: name },
  );
}
