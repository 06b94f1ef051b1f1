import { caseTypes, type BaseTier, type CaseType } from "../vocabulary";
import { caseIndex } from "./case-index";

/**
 * Cases held of a tier, contact-suspended ones among them, of some case types. Unit: cases.
 * @param cases in the order of `caseIndex`
 * @example casesOfTier(cases, "A3", ["custody"]) // those of A3 and of A3S in custody
 */
export function casesOfTier(
  cases: readonly number[],
  tier: BaseTier | "untiered",
  types: readonly CaseType[] = caseTypes,
): number {
  const held = (type: CaseType) => {
    const own = cases[caseIndex(type, tier)] ?? 0;
    return tier === "untiered" ? own : own + (cases[caseIndex(type, `${tier}S`)] ?? 0);
  };
  return types.reduce((sum, type) => sum + held(type), 0);
}
