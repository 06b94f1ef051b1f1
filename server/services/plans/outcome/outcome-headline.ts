import type { Sentence } from "@/server/contracts/page";
import { headquartersAway } from "./headquarters-away";
import { movesHeadline } from "./moves-headline";
import type { Outcome } from "./outcome";
import { releaseHeadline } from "./release-headline";

/** What the plan does, in the largest words of its page. */
export function outcomeHeadline(outcome: Outcome): readonly Sentence[] {
  const { measures } = outcome.file;
  if (measures.length === 0) return [["This plan has no measures, so nothing changes."]];
  if (!measures.some(({ active }) => active))
    return [["Every measure is off, so nothing changes: the months ahead are as they would be without it."]];
  const away = headquartersAway(outcome);
  return away ? releaseHeadline(outcome, away) : movesHeadline(outcome);
}
