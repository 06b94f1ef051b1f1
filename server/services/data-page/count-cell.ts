import type { DataCell, SourceLink } from "@/server/contracts/data";
import { decimal, longDate } from "@/server/contracts/format";
import type { PlainDate } from "@/server/engine/facts";
import { qualities, type Quality } from "@/server/engine/vocabulary";

/** One figure that a cell counts: which unit has it, how good it is, of which date, from where. */
export interface CountedFigure {
  readonly unit: string;
  readonly quality: Quality;
  readonly asOf: PlainDate;
  readonly source: string;
}

const missing: Quality = "E";

/**
 * Units by the worst grade of their figures, with the dates and sources of those that are known. `units` is how many
 * could have one, null where that is not a fixed number: what is left over is missing.
 */
export function countCell(figures: readonly CountedFigure[], units: number | null, query: string): DataCell {
  const known = figures.filter(({ quality }) => quality !== missing);
  if (known.length === 0) return emptyCell("[x]");
  const worst = new Map<string, Quality>();
  for (const { unit, quality } of known) if (quality > (worst.get(unit) ?? "")) worst.set(unit, quality);
  const stated = figures.filter(({ unit, quality }) => quality === missing && !worst.has(unit));
  const left = units === null ? new Set(stated.map(({ unit }) => unit)).size : units - worst.size;
  const counts = qualities.flatMap((grade) => {
    const count = grade === missing ? left : [...worst.values()].filter((each) => each === grade).length;
    return count > 0 ? [{ grade, units: count }] : [];
  });
  const dates = known.map(({ asOf }) => asOf).sort();
  const oldest = dates[0] ?? "";
  const latest = dates.at(-1) ?? "";
  return {
    text: counts.map(({ grade, units: count }) => countWords(grade, count)).join(", "),
    modelled: worst.size > 0 && [...worst.values()].includes("D"),
    dates: oldest === latest ? longDate(latest) : `${longDate(oldest)} to ${longDate(latest)}`,
    sources: [...new Set(known.map(({ source }) => source))].sort().map((id) => sourceLink(id, query)),
    counts,
    oldest,
    latest,
  };
}

export function emptyCell(mark: "[x]" | "[z]"): DataCell {
  return { text: mark, modelled: false, dates: "", sources: [], counts: [], oldest: "", latest: "" };
}

function countWords(grade: Quality, count: number): string {
  if (grade === missing) return `${decimal(count)} missing`;
  return `${decimal(count)} ${grade}${grade === "D" ? " modelled" : ""}`;
}

/** A source in the few words of its key: its whole title stands on the page that it leads to. */
export function sourceLink(id: string, query: string): SourceLink {
  return { id, label: id.replaceAll("-", " "), href: `/sources${query}#${id}` };
}
