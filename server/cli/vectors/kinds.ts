import type { Handler } from "./handler";
import {
  availableVector,
  capacityTableVector,
  capacityVector,
  impactVector,
  overFlagVector,
} from "./official-capacity";
import * as hours from "./official-hours";
import { adjustmentVector, reportPointsVector, tierPointsVector } from "./official-points";
import { caseloadVector, inactiveVector, rollUpVector } from "./official-roll-ups";
import { sessionDeliveryVector, workingPatternVector } from "./prison";
import * as staffing from "./staffing";
import * as requirement from "./staffing-requirement";
import { workloadTotalVector } from "./workload-total";

/** Kinds of vectors that the engine implements: official `kind` names, then `method` names. */
export const kinds: ReadonlyMap<string, Handler> = new Map([
  ["tierPoints", tierPointsVector],
  ["workloadTotal", workloadTotalVector],
  ["cmsAdjustment", adjustmentVector],
  ["reportPoints", reportPointsVector],
  ["nominalTarget", hours.nominalTargetVector],
  ["contractedHours", hours.contractedHoursVector],
  ["defaultContractedHours", hours.defaultHoursVector],
  ["availablePoints", availableVector],
  ["capacity", capacityVector],
  ["unitOverview", capacityTableVector],
  ["capacityBreakdown", capacityTableVector],
  ["allocationImpact", impactVector],
  ["reductionAllowance", hours.reductionAllowanceVector],
  ["reductionSum", hours.reductionSumVector],
  ["reductionStatus", hours.reductionStatusVector],
  ["inactiveRollup", inactiveVector],
  ["caseloadTotal", caseloadVector],
  ["workingPattern", workingPatternVector],
  ["sessionDelivery", sessionDeliveryVector],
  ["overCapacityFlag", overFlagVector],
  ["staffingShortfall", staffing.staffingShortfallVector],
  ["unitRollup", rollUpVector],
  ["shortfall", staffing.shortfallVector],
  ["shortfall to workload", staffing.gapToWorkloadVector],
  ["staffing tolerance", staffing.toleranceVector],
  ["workload measurement", staffing.workloadMeasurementVector],
  ["threshold rule", staffing.thresholdRuleVector],
  ["wisn", requirement.wisnVector],
  ["shift relief factor", requirement.reliefFactorVector],
  ["coverage hours", requirement.coverageHoursVector],
  ["non-effective share on one day", requirement.nonEffectiveVector],
  ["net annual work hours", requirement.netHoursVector],
]);
