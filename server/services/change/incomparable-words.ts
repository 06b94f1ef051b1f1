import type { Quantity } from "@/server/engine/quantity";
import type { UnknownReason } from "@/server/engine/vocabulary";

const words: Record<UnknownReason, string> = {
  "no-available-hours": "no capacity",
  "not-reported": "not reported",
  "untiered-cases": "cases without a tier",
  suppressed: "too few officers to show",
  "outside-method": "not applicable",
  "no-baseline": "opened, moved or changed role",
};
/** Reasons that hold of the unit, not of a date. */
const dateless: ReadonlySet<UnknownReason> = new Set(["outside-method", "no-baseline"]);

/** Why two numbers cannot be compared, and on which side the number is missing: `not reported then`. */
export function incomparableWords(now: Quantity, before: Quantity): string {
  const [one, other] = [reasonOf(now), reasonOf(before)];
  const reason = one ?? other;
  if (reason === null) return "";
  if (dateless.has(reason)) return words[reason];
  const when = one === null ? "then" : one === other ? "now or then" : "now";
  return `${words[reason]} ${when}`;
}

function reasonOf(quantity: Quantity): UnknownReason | null {
  return quantity.known ? null : quantity.reason;
}
