import type { RowsComparison } from "@/server/contracts/units";
import type { Comparison } from "../change/comparison";
import { sinceWords } from "../change/since-words";

/** What rows of units set against another position share. */
export function rowsComparison(comparison: Comparison): RowsComparison {
  return { against: comparison.against.baseline.name, words: ` points ${sinceWords(comparison)},` };
}
