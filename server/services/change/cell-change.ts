import { decimal, quantityText } from "@/server/contracts/format";
import type { CellChange } from "@/server/contracts/units";
import type { Quantity } from "@/server/engine/quantity";
import { changeAmount, type ChangeKind } from "./change-amount";

const minus = "−";

/** A change in the little room of a cell; a value that is unknown says so itself. */
export function cellChange(
  now: Quantity,
  before: Quantity,
  kind: ChangeKind,
  format: (value: number) => string,
): CellChange {
  const amount = changeAmount(now, before, kind);
  const said = { before: quantityText(before, format), verdict: amount.verdict };
  if (amount.verdict === "unknown")
    return { ...said, points: "", text: now.known ? whyNot(before, amount.why) : "" };
  if (amount.verdict === "same") return { ...said, points: decimal(0, kind.places), text: "no change" };
  return {
    ...said,
    points: (amount.direction === "up" ? "" : minus) + amount.number,
    text: `${amount.arrow} ${amount.number} ${amount.verdict}`,
  };
}

/** A cell has room for two words; the note below the lists says what they mean. */
function whyNot(before: Quantity, why: string): string {
  return !before.known && before.reason === "no-baseline" ? "no baseline" : why;
}
