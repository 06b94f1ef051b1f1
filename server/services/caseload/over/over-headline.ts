import type { LongOverRule, WeekWindow } from "@/db/queries/officers-over";
import { decimal, longDate, percent, plural } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { OverCounts, OverGroup } from "./over-counts";

/** The answer in a sentence, and the region where it is most. */
export function overHeadline(
  counts: OverCounts,
  { overPercent, moreThanWeeks }: LongOverRule,
  { from, to }: WeekWindow,
): readonly Sentence[] {
  const question = ` over ${percent(overPercent)} for more than ${plural(moreThanWeeks, "consecutive week")} between ${longDate(from)} and ${longDate(to)}.`;
  const { officers, over } = counts;
  if (officers === 0)
    return [[`No officer is held in any week between ${longDate(from)} and ${longDate(to)}.`]];
  if (over === null)
    return [[`How many of ${plural(officers, "officer")} were${question} cannot be shown: [c].`]];
  if (over === 0) return [[{ strong: "No officer" }, ` of ${decimal(officers)} was${question}`]];
  const answer: Sentence = [
    { strong: `${decimal(over)} of ${plural(officers, "officer")}` },
    ` (${percent((100 * over) / officers)}) ${over === 1 ? "was" : "were"}${question}`,
  ];
  return [answer, ...mostOf(counts.groups)];
}

/** Left out where a region's count is suppressed: it might be the one. */
function mostOf(groups: readonly OverGroup[]): readonly Sentence[] {
  const shares = groups.flatMap(({ name, officers, over }) =>
    over === null ? [] : [{ name, share: (100 * over) / officers }],
  );
  if (shares.length < groups.length || shares.length < 2) return [];
  const most = shares.reduce((best, each) => (each.share > best.share ? each : best));
  return [[`The largest share is ${most.name}’s, `, { strong: percent(most.share) }, "."]];
}
