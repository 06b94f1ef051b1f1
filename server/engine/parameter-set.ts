import type { ReleaseSkill, ServiceBand, WorkPlace } from "./plan-vocabulary";
import type { BaseTier, CaseType, ParameterStatus, PrisonFunction, RiskTask } from "./vocabulary";

/** Coefficients that a calculation may read. Adding one here makes the register incomplete until it is defined. */
export type ParameterKey =
  | `points.${CaseType}.${BaseTier}`
  | `points-t2a.${CaseType}.${BaseTier}`
  | "points.contact-suspended"
  | "points.standard-report"
  | "points.fast-report"
  | "points.parole-report"
  | "points.parole-report-enabled"
  | "points.arms-licence"
  | "points.arms-community"
  | "points.nominal-target-po"
  | "points.nominal-target-pso"
  | "points.adjustment-days"
  | `hours.default-${"po" | "pso" | "spo"}`
  | `inactive.kept-${"warrants" | "unpaid-work" | "overdue-termination"}`
  | `reduction.${"pqip-first" | "pqip-second" | "pqip-third" | "newly-qualified" | "pso-learning" | "full-absence"}`
  | `reduction.${"pqip-period" | "newly-qualified" | "pso-learning"}-months`
  | "prison.pass-through"
  | "prison.occupancy-elasticity"
  | "prison.reference-occupancy"
  | "probation.pass-through"
  | "key-work.minutes-per-prisoner-week"
  | "key-work.officer-hours-week"
  | ErrorRiskKey
  | PlanKey
  | ModelledKey;

/** What the risk of an error is computed with: releases in error (check) and risk assessments. */
export type ErrorRiskKey =
  | `error-risk.theta${"" | "-lowest" | "-highest"}`
  | "error-risk.time-anchor-ratio"
  | "error-risk.time-anchor-multiplier"
  | "error-risk.time-held-at"
  | `error-risk.${"nominal" | "experience" | "complexity" | "inexperienced" | "new-rules" | "heart-nominal"}-${"check" | "assessment"}`
  | `error-risk.dependency-${"moderate" | "high" | "complete-at"}`
  | `error-risk.heart-${"time" | "inexperience" | "checking"}`
  | `error-risk.release-weight-${PrisonFunction}`
  | "error-risk.releases-a-year"
  | "error-risk.stable-total"
  | `error-risk.policy-total-${"prisons" | "courts"}`
  | "error-risk.policy-carried"
  | "error-risk.count-size"
  | "error-risk.assessment-share"
  | "error-risk.assessment-workload"
  | "error-risk.check-minutes"
  | "error-risk.officer-hours-year"
  | "error-risk.training-effect";

/** What the months ahead and the effects of a plan are worked out with. */
export type PlanKey =
  | `forecast.service-share-${PlannedService}-${Exclude<ServiceBand, "5-years-or-more">}`
  | `forecast.${"leaving" | "joining"}-rate-${PlannedService}`
  | `forecast.leaving-ratio-${ServiceBand}`
  | "forecast.officer-training-weeks"
  | "forecast.trainee-months"
  | `forecast.experience-months-${RiskTask}`
  | `forecast.months-under-supervision-${CaseType}`
  | "release.travel-days"
  | `release.ramp-start-${ReleaseSkill}`
  | "release.ramp-months"
  | `release.task-share-${PlannedService}-${ReleaseSkill}-${WorkPlace}`
  | `release.supervision-${"induction" | "after"}`
  | `release.${"hours" | "operational" | "probation-officer"}-percent`
  | "release.specialists-fte"
  | "scenario.transfer-induction-weeks"
  | "scenario.overtime-odds";

/** Services whose staff are forecast by length of service. */
export type PlannedService = "prison" | "probation";

/** Assumptions behind the modelled probation rows. */
export type ModelledKey =
  | "modelled.gap-share-by-requirement"
  | "modelled.maximum-unit-gap"
  | "modelled.unit-gap-spread"
  | "modelled.unit-size-spread"
  | "modelled.officers-holding-cases"
  | "modelled.trainee-share"
  | "modelled.in-learning-share"
  | "modelled.other-reduction-share"
  | "modelled.part-time-share"
  | "modelled.workload-spread"
  | "modelled.workload-gap-elasticity"
  | "modelled.lasting-share"
  | "modelled.weekly-persistence"
  | "modelled.unit-drift"
  | "modelled.cases-replaced-weekly"
  | `modelled.protect-share-${"a" | "b" | "c" | "d"}`
  | `modelled.change-share-${"3" | "2" | "1" | "0"}`
  | "modelled.untiered-share"
  | "modelled.contact-suspended-share"
  | `modelled.${"standard" | "fast"}-report-share`
  | "modelled.missing-unit-weeks"
  | "modelled.missing-weeks-window"
  | "modelled.officers-without-capacity"
  | "modelled.weeks-away"
  | "modelled.handover-weeks"
  | `modelled.part-time-${"smallest" | "largest"}`
  | `modelled.other-reduction-${"first" | "second" | "third" | "fourth"}`
  | `modelled.officer-${"lowest" | "highest"}-ratio`
  | "modelled.seed";

/** Cuts that decide a word, a colour, a flag or a suppression. */
export type ThresholdKey =
  | `band.${"spare" | "in-range" | "stretched" | "over" | "severe"}`
  | "line.reference-gap"
  | "line.over"
  | "line.full"
  | "rule.sustained-weeks"
  | "flag.cases-per-officer"
  | "flag.tolerance"
  | "peers.minimum"
  | "ranking.settling-months"
  | "disclosure.minimum-officers"
  | "disclosure.minimum-count"
  | `distribution.${"first" | "second" | "third"}`
  | `official-red.${"table" | "practitioner" | "officer"}`
  | `risk-level.${"raised" | "high" | "very-high"}`
  | `risk-driver.${"most" | "part"}`
  | "risk.fewest-expected"
  | `risk.range-${"likely" | "wide"}`
  | `funnel.${"inner" | "outer" | "winsorised" | "fewest-expected"}`;

export type RegisterKey = ParameterKey | ThresholdKey;

/** The value of one register row at one date, with where it came from. */
export interface ResolvedParameter {
  readonly key: RegisterKey;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly status: ParameterStatus;
  readonly from: string;
  readonly source: string;
  readonly locator: string;
}

/** Both registers at one date. `hash` names every value in them. */
export interface ParameterSet {
  readonly asOf: string;
  readonly hash: string;
  readonly rows: ReadonlyMap<RegisterKey, ResolvedParameter>;
  /** The value in the unit of the register. Throws on a key that has no value at the date. */
  value(key: RegisterKey): number;
}
