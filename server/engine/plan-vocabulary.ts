import { baseTiers, caseTypes, type BaseTier } from "./vocabulary";

/**
 * The words of plans, each list once, beside those of the model.
 */

/** What a plan can do, each with its own inputs. In the order in which a form offers them. */
export const measureTypes = [
  "headquarters-release",
  "transfer",
  "recruitment",
  "leaving-rate",
  "sickness",
  "overtime",
  "training",
  "early-release",
  "growth",
  "contact-suspension",
  "case-transfer",
  "capacity",
  "police-cells",
  "second-check",
  "duty-governor",
  "new-rules",
] as const;
export type MeasureType = (typeof measureTypes)[number];

/** How released people are shared out among units. `optimised` has its place and is refused for now. */
export const sharingRules = ["pro-rata", "worst-first", "highest-risk-first", "manual", "optimised"] as const;
export type SharingRule = (typeof sharingRules)[number];

/** What released people may do at a unit, most useful to an officer's post first. */
export const releaseSkills = ["operational", "probation-officer", "prison-experience", "other"] as const;
export type ReleaseSkill = (typeof releaseSkills)[number];

export const workPlaces = ["on-site", "remote"] as const;
export type WorkPlace = (typeof workPlaces)[number];

/** Why released people wait in the holding area. */
export const holdingReasons = ["cap-reached", "no-unit-short", "no-task-allowed", "no-unit-known"] as const;
export type HoldingReason = (typeof holdingReasons)[number];

/** What can grow: people in prison, or cases under supervision. */
export const growthStocks = ["population", ...caseTypes] as const;
export type GrowthStock = (typeof growthStocks)[number];

/** Tiers whose cases can be moved between units. Contact-suspended cases score nothing and stay where they are. */
export const movedTiers: readonly MovedTier[] = [...baseTiers, "untiered"];
export type MovedTier = BaseTier | "untiered";

/** Length of service that people leave by. */
export const serviceBands = ["under-1-year", "1-to-2-years", "2-to-5-years", "5-years-or-more"] as const;
export type ServiceBand = (typeof serviceBands)[number];
