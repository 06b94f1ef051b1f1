import type { EstateName } from "@/db/queries/estate";
import { longDate } from "@/server/contracts/format";
import { readQuery } from "@/server/contracts/read-query";
import type { OtherName } from "@/server/contracts/search";
import type { PlainDate } from "@/server/engine/facts";

/** The names of a unit beside the one shown. Names that a search cannot tell apart stand once. */
export function otherNames(
  shown: string,
  names: readonly EstateName[],
  asOf: PlainDate,
): readonly OtherName[] {
  const seen = new Set([bare(shown)]);
  return names.flatMap((name) => {
    const text = bare(name.name);
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ name: name.name, when: whenWords(name, asOf) }];
  });
}

/** Without HMP, YOI or PDU: "Leeds (HMP)" is no other name of Leeds. */
function bare(name: string): string {
  return readQuery(name).at(-1)?.text ?? "";
}

/** Only names that were shown have dates that mean something: the others are what files say. */
function whenWords({ preferred, from, to }: EstateName, asOf: PlainDate): string | null {
  if (preferred === 0) return null;
  if (to !== null && to <= asOf) return `until ${longDate(to)}`;
  return from > asOf ? `from ${longDate(from)}` : null;
}
