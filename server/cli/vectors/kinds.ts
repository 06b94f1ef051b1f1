import * as allocation from "./allocation";
import * as counts from "./counts";
import * as bayes from "./empirical-bayes";
import * as risk from "./error-risk";
import * as forecast from "./forecast";
import * as funnel from "./funnel";
import type { Handler } from "./handler";
import * as reliability from "./human-reliability";
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
  ["spar-h", reliability.sparHVector],
  ["therp/spar-h dependency", reliability.dependencyVector],
  ["therp dependency", reliability.dependencyVector],
  ["spar-h uncertainty (constrained non-informative beta)", reliability.errorProbabilityBetaVector],
  ["heart", reliability.heartVector],
  ["slim", reliability.slimVector],
  ["log-linear interpolation between published levels", risk.logLinearVector],
  ["available-time PSF as a power law of workload ratio", risk.timeFactorVector],
  ["convexity of error curve in staff", risk.convexityVector],
  ["indirect calibration of logit intercept", risk.calibrationVector],
  ["odds change", risk.oddsChangeVector],
  ["plausibility check", risk.plausibilityVector],
  ["exact Poisson interval (Garwood)", counts.poissonIntervalVector],
  ["release-in-error rate", counts.rateVector],
  ["dispersion test", counts.dispersionVector],
  ["negative binomial from zero fraction", counts.zeroFractionVector],
  ["negative binomial predictive", counts.predictiveVector],
  ["funnel limits (standardised ratio, Poisson, 95% and 99.8%)", funnel.ratioLimitsVector],
  ["funnel limits on counts", funnel.countLimitsVector],
  ["funnel limits (binomial, unsmoothed)", funnel.shareLimitsVector],
  ["funnel over-dispersion (log-ratio, 10% winsorised, DerSimonian-Laird tau2)", funnel.overdispersionVector],
  ["empirical Bayes (Robbins; gamma-Poisson)", bayes.robbinsVector],
  ["empirical Bayes (gamma-Poisson)", bayes.gammaPoissonVector],
  ["empirical Bayes (Marshall 1991, Poisson)", bayes.marshallVector],
  ["empirical Bayes (Martuzzi and Elliott 1996, binomial)", bayes.martuzziElliottVector],
  ["empirical Bayes (Clayton and Kaldor 1987 moment iteration)", bayes.claytonKaldorVector],
  ["fluid backlog", forecast.backlogVector],
  ["little", forecast.littleVector],
  ["Bartholomew stock recursion", forecast.stockVector],
  ["rate conversion", forecast.leavingRateVector],
  ["productivity ramp", forecast.rampVector],
  ["separable convex allocation", allocation.convexAllocationVector],
  ["lexicographic min-max shortfall", allocation.fairAllocationVector],
]);
