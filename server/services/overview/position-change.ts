import type { ChangeView } from "@/server/contracts/change";
import { longDate } from "@/server/contracts/format";
import type { PlainDate } from "@/server/engine/facts";
import type { Quantity } from "@/server/engine/quantity";
import type { ChangeKind } from "../change/change-amount";
import { changeView } from "../change/change-view";

export interface DatedNumber {
  readonly quantity: Quantity;
  readonly asOf: PlainDate;
}

/** How a number of a service changed; null where the position stands alone. Each number has its own date. */
export function positionChange(
  now: DatedNumber,
  before: DatedNumber | null,
  kind: ChangeKind,
): ChangeView | null {
  if (!before) return null;
  const isSameFigure = now.quantity.known && before.quantity.known && now.asOf === before.asOf;
  if (isSameFigure && now.quantity.value === before.quantity.value)
    return { text: `No later figure than that of ${longDate(now.asOf)}`, verdict: "same" };
  return changeView(now.quantity, before.quantity, { ...kind, since: before.asOf, at: now.asOf });
}
