import { movedTierLabels } from "@/server/contracts/measure-labels";
import { movedTiers, type MovedTier } from "@/server/engine/plan-vocabulary";
import { caseTypes, type CaseType } from "@/server/engine/vocabulary";

/** A type and a tier of cases, which a form asks for in one. */
export interface CaseKind {
  readonly caseType: CaseType;
  readonly tier: MovedTier;
}

/** `community.B2`. */
export const kindWord = ({ caseType, tier }: CaseKind) => `${caseType}.${tier}`;

/** Null where the word names no type and tier. */
export function readKind(text: string): CaseKind | null {
  const [type, own] = text.split(".");
  const caseType = caseTypes.find((each) => each === type);
  const tier = movedTiers.find((each) => each === own);
  return caseType && tier ? { caseType, tier } : null;
}

/** `community cases of tier B2`, `licence cases without a tier`. */
export function kindWords({ caseType, tier }: CaseKind): string {
  const label = movedTierLabels[tier];
  return `${nouns[caseType]} ${tier === "untiered" ? "without a tier" : `of ${label.charAt(0).toLowerCase()}${label.slice(1)}`}`;
}

const nouns: Record<CaseType, string> = {
  community: "community cases",
  licence: "licence cases",
  custody: "custody cases",
};
