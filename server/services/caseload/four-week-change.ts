import type { CaseloadRow } from "@/server/contracts/caseload";
import { decimal, plural } from "@/server/contracts/format";
import type { Quantity } from "@/server/engine/quantity";

/** A change of workload in words; null where it cannot be told. */
export function fourWeekChange(quantity: Quantity): CaseloadRow["change"] {
  if (!quantity.known) return null;
  const points = Math.abs(quantity.value);
  if (decimal(points) === "0") return { text: "No change in 4 weeks", verdict: "same" };
  const rises = quantity.value > 0;
  const verdict = rises ? "worse" : "better";
  const amount = plural(Number(decimal(points)), "point");
  return { text: `${rises ? "▲" : "▼"} ${amount} in 4 weeks, ${verdict}`, verdict };
}
