import { caseTypes, suspendedTiers, type BaseTier, type CaseType, type Tier } from "../vocabulary";
import { caseIndex } from "./case-index";

/** Where cases are told of together: a tier, all whose contact is suspended, or those without a tier. */
export type TierGroup = BaseTier | "suspended" | "untiered";

/**
 * Cases held of a tier, or of all tiers with suspended contact, of some case types. Every case is in one group. Unit: cases.
 * @param cases in the order of `caseIndex`
 * @example casesOfTier(cases, "A3", ["custody"]) // those of A3 in custody, without those of A3S
 */
export function casesOfTier(
  cases: readonly number[],
  group: TierGroup,
  types: readonly CaseType[] = caseTypes,
): number {
  const tiers: readonly (Tier | "untiered")[] = group === "suspended" ? suspendedTiers : [group];
  const held = (type: CaseType) => tiers.reduce((sum, tier) => sum + (cases[caseIndex(type, tier)] ?? 0), 0);
  return types.reduce((sum, type) => sum + held(type), 0);
}
