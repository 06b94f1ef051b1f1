import type { RiskItem } from "./risk-items";

/** How many of the units that have a place in the order stand at High or above. */
export function highRisk(items: readonly RiskItem[]): { readonly high: number; readonly ranked: number } {
  const ranked = items.flatMap(({ own }) => (own?.isRanked ? [own] : []));
  const high = ranked.filter(({ level }) => level === "high" || level === "very-high");
  return { high: high.length, ranked: ranked.length };
}
