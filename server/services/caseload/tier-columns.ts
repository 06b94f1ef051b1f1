import type { CaseloadColumn } from "@/server/contracts/caseload";
import { baseTiers } from "@/server/engine/vocabulary";
import type { TierGroup } from "@/server/engine/workload/cases-of-tier";

/** A column of the cases by tier: the tier stands where other columns have their date. */
export interface TierColumn extends CaseloadColumn {
  readonly date: TierGroup;
}

const tiered = baseTiers.map((tier): TierColumn => ({
  ...{ date: tier, label: tier, group: `Tier ${tier.charAt(0)}` },
  ...{ name: `tier ${tier}`, projected: false },
}));

const other = { group: "Without points", projected: false };

/** Tiers from most to fewest points, then the cases that score none: in the order of a unit's page. */
export const tierColumns: readonly TierColumn[] = [
  ...tiered,
  { ...other, date: "suspended", label: "Susp.", name: "contact suspended" },
  { ...other, date: "untiered", label: "None", name: "no tier" },
];
