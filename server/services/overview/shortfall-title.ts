import type { ShortfallGroups } from "./shortfall-groups";

const counts = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

/** What the bars say: how many regions and groups are past the line, and how near the others are. */
export function shortfallTitle(
  regions: ShortfallGroups,
  groups: ShortfallGroups,
  linePercent: number,
): string {
  const past = pastLine(regions, linePercent);
  const groupsPast = pastLine(groups, linePercent);
  if (regions.known.length === 0) return sentence(groupsPast, "prison group", linePercent);
  const start = sentence(past, "probation region", linePercent);
  if (groups.known.length === 0) return start;
  return `${start}; ${groupWords(groups, groupsPast, past > 0, linePercent)}`;
}

function sentence(count: number, noun: string, linePercent: number): string {
  const one = count <= 1;
  return `${counts[count] ?? count} ${noun}${one ? "" : "s"} ${one ? "is" : "are"} past the ${linePercent}% line`;
}

function groupWords(groups: ShortfallGroups, past: number, tooMany: boolean, linePercent: number): string {
  if (past > 0)
    return `${(counts[past] ?? String(past)).toLowerCase()} prison ${past === 1 ? "group is" : "groups are"}${tooMany ? " too" : ""}`;
  const worst = groups.known[0]?.shortfallPercent ?? 0;
  return worst < linePercent / 2 ? "no prison group is half way there" : "no prison group is";
}

function pastLine({ known }: ShortfallGroups, linePercent: number): number {
  return known.filter(({ shortfallPercent }) => shortfallPercent > linePercent).length;
}
