import type { CaseloadColumn } from "@/server/contracts/caseload";
import { baseTiers, type BaseTier } from "@/server/engine/vocabulary";

/** A column of the cases by tier: the tier stands where other columns have their date. */
export interface TierColumn extends CaseloadColumn {
  readonly date: BaseTier | "untiered";
}

const tiered = baseTiers.map((tier): TierColumn => ({
  ...{ date: tier, label: tier, group: `Tier ${tier.charAt(0)}` },
  ...{ name: `tier ${tier}`, projected: false },
}));

/** Tiers from most to fewest points, and last the cases that have none. */
export const tierColumns: readonly TierColumn[] = [
  ...tiered,
  { date: "untiered", label: "None", group: "No tier", name: "no tier", projected: false },
];
