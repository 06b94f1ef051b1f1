import { ownDeliveryUnits } from "./own-delivery-units";
import { ownDemand } from "./own-demand";
import { ownHeadquarters } from "./own-headquarters";
import { ownObservedErrors } from "./own-observed-errors";
import { ownOfficerWeeks } from "./own-officer-weeks";
import { ownPrisons } from "./own-prisons";
import { ownRequirement } from "./own-requirement";
import type { Template } from "./template";

/** Every form for figures of one's own, in the order in which they are offered. */
export const templates: readonly Template[] = [
  ownPrisons,
  ownDeliveryUnits,
  ownHeadquarters,
  ownRequirement,
  ownOfficerWeeks,
  ownDemand,
  ownObservedErrors,
];
