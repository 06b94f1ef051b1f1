import { caseTypes, tiers, type CaseType, type Tier } from "../vocabulary";

const typeRow: Readonly<Record<CaseType, number>> = { community: 0, licence: 1, custody: 2 };
const tierColumn = Object.fromEntries(tiers.map((tier, column) => [tier, column])) as Readonly<
  Record<Tier, number>
>;

/** Length of the `cases` array of a unit week: three case types by 32 tiers, then one untiered count a type. */
export const CASE_CELLS = caseTypes.length * tiers.length + caseTypes.length;

/**
 * Place of a case type and tier in the `cases` array of a unit week.
 *
 * Order: `caseTypes` x `tiers` (16 base tiers, then their contact-suspended twins), then one untiered count a type.
 * @example caseIndex("community", "A3") // 0
 * @example caseIndex("licence", "A2S") // 32 + 17 = 49
 * @example caseIndex("custody", "untiered") // 98
 */
export function caseIndex(caseType: CaseType, tier: Tier | "untiered"): number {
  if (tier === "untiered") return caseTypes.length * tiers.length + typeRow[caseType];
  return typeRow[caseType] * tiers.length + tierColumn[tier];
}
