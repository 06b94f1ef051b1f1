import type { ChangeView } from "@/server/contracts/change";
import { decimal, longDate } from "@/server/contracts/format";
import { change, type MoreIs } from "@/server/engine/position/change";
import type { PlainDate } from "@/server/engine/facts";
import type { Quantity } from "@/server/engine/quantity";
import { incomparableWords } from "./incomparable-words";

export interface ChangeHow {
  readonly moreIs: MoreIs;
  /** What the difference is counted in; of percentages it is points. */
  readonly unit: "points" | "FTE" | "people" | "officers" | "cases" | "";
  readonly places: number;
  /** Date of `before`. */
  readonly since: PlainDate;
  /** Date of `now`: decides between "since" an earlier date and "against" a later one. */
  readonly at: PlainDate;
}

/**
 * A difference in words, sign and verdict: `▲ 2.6 points since 31 March 2023, worse`. One that rounds to zero is
 * no change; one that cannot be told says why and is never zero.
 */
export function changeView(now: Quantity, before: Quantity, how: ChangeHow): ChangeView {
  const date = longDate(how.since);
  if (!now.known || !before.known)
    return { text: `Not comparable with ${date}: ${incomparableWords(now, before)}`, verdict: "unknown" };
  const { verdict } = change(now, before, how.moreIs);
  const difference = now.value - before.value;
  const size = decimal(Math.abs(difference), how.places);
  const than = `${how.at < how.since ? "against" : "since"} ${date}`;
  if (size === decimal(0, how.places)) return { text: `No change ${than}`, verdict: "same" };
  const judgement = verdict === "neutral" ? "" : `, ${verdict}`;
  const unit = how.unit === "points" && size === "1" ? "point" : how.unit;
  const amount = [difference > 0 ? "▲" : "▼", size, unit].filter(Boolean).join(" ");
  return { text: `${amount} ${than}${judgement}`, verdict };
}
