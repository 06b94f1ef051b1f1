import type { ChangeView } from "@/server/contracts/change";
import { longDate } from "@/server/contracts/format";
import type { Quantity } from "@/server/engine/quantity";
import { changeAmount, type ChangeKind } from "./change-amount";
import { sinceWords, type Dates } from "./since-words";

export interface ChangeHow extends ChangeKind, Dates {}

/**
 * A difference in words, sign and verdict: `▲ 2.6 points since 31 March 2023, worse`. One that rounds to zero is
 * no change; one that cannot be told says why and is never zero.
 */
export function changeView(now: Quantity, before: Quantity, how: ChangeHow): ChangeView {
  const change = changeAmount(now, before, how);
  const { verdict } = change;
  if (change.verdict === "unknown")
    return { text: `Not comparable with ${longDate(how.since)}: ${change.why}`, verdict };
  if (change.verdict === "same") return { text: `No change ${sinceWords(how)}`, verdict };
  const judgement = change.verdict === "neutral" ? "" : `, ${change.verdict}`;
  return { text: `${change.arrow} ${change.amount} ${sinceWords(how)}${judgement}`, verdict };
}
