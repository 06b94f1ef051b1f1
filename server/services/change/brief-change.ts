import type { ChangeView } from "@/server/contracts/change";
import type { Quantity } from "@/server/engine/quantity";
import { changeAmount, type ChangeKind } from "./change-amount";

/** A difference where the date is said once for all: `▲ 2.6 points, worse`. */
export function briefChange(now: Quantity, before: Quantity, kind: ChangeKind): ChangeView {
  const change = changeAmount(now, before, kind);
  const { verdict } = change;
  if (change.verdict === "unknown") return { text: `Not comparable: ${change.why}`, verdict };
  if (change.verdict === "same") return { text: "No change", verdict };
  const judgement = change.verdict === "neutral" ? "" : `, ${change.verdict}`;
  return { text: `${change.arrow} ${change.amount}${judgement}`, verdict };
}
