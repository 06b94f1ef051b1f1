import type { PlainDate } from "../facts";
import type { GrowthStock, SharingRule } from "../plan-vocabulary";
import type { CaseType, RiskTask, Service } from "../vocabulary";
import type { CaseTransfer } from "./case-transfer";
import type { Common, Dated } from "./dated-measure";

/** Which units a measure is for. An empty list does not narrow; null is every service that the measure can touch. */
export interface Target {
  readonly service: Service | null;
  /** Codes of groups or regions. */
  readonly groups: readonly string[];
  /** Codes of units. */
  readonly units: readonly string[];
}

export interface Pool {
  /** Who is eligible, in words. */
  readonly definition: string;
  /** Those who are eligible. */
  readonly fte: number;
  /** All of headquarters, to say what share the release is of it. */
  readonly headquartersFte: number | null;
  /** Psychologists and other specialists stay outside unless a plan says otherwise. */
  readonly includesSpecialists: boolean;
}

/** People who leave headquarters on one day. */
export interface Wave {
  readonly on: PlainDate;
  /** Share of the release, %. All waves make 100. */
  readonly sharePercent: number;
}

export interface Placement {
  readonly unit: string;
  readonly people: number;
}

/** Work of a part of headquarters that stops or slows while people are away. Part and owner are empty where nobody has said. */
export interface StoppedWork {
  readonly part: string;
  readonly people: number;
  readonly work: string;
  readonly owner: string;
}

export interface HeadquartersRelease extends Common<"headquarters-release"> {
  readonly pool: Pool;
  /** Share of the pool that is released, %. */
  readonly percent: number;
  /** Of the people released, %; null takes the register's. Operational: grade and in-date control-and-restraint training. */
  readonly operationalPercent: number | null;
  readonly probationOfficerPercent: number | null;
  /** With prior prison experience, operational ones included. */
  readonly prisonExperiencePercent: number;
  readonly onSitePercent: number;
  /** Hours of a released person, % of full time; null takes the register's. */
  readonly hoursPercent: number | null;
  readonly waves: readonly Wave[];
  readonly lengthMonths: number;
  readonly inductionWeeks: number;
  /** Months until two thirds of what was missing at the start is learned; null takes the register's. */
  readonly rampMonths: number | null;
  readonly destination: Target;
  readonly sharing: SharingRule;
  /** For the rule `manual` only. */
  readonly placements: readonly Placement[];
  /** Most released people at one unit at one time; null for no cap. */
  readonly capPerUnit: number | null;
  /** What headquarters stops or slows, and who answers for it. Said by people; nothing is worked out from it. */
  readonly stops: readonly StoppedWork[];
}

/** Detached duty: officers of one unit work at another and return. */
export interface Transfer extends Dated<"transfer"> {
  readonly fromUnit: string;
  readonly toUnit: string;
  readonly fte: number;
}

export interface Recruitment extends Dated<"recruitment"> {
  readonly where: Target;
  /** People who start training each month beyond the forecast, all units of the target together. */
  readonly peopleAMonth: number;
}

export interface LeavingRate extends Dated<"leaving-rate"> {
  readonly where: Target;
  /** Percentage points on the annual leaving rate. */
  readonly points: number;
}

export interface Sickness extends Dated<"sickness"> {
  readonly where: Target;
  /** Percentage points of the people in post who are away beyond the allowance in the target. */
  readonly points: number;
}

export interface Overtime extends Dated<"overtime"> {
  readonly where: Target;
  /** Share of officers who work it, %. */
  readonly staffPercent: number;
  readonly hoursAWeek: number;
}

export interface Training extends Dated<"training"> {
  readonly where: Target;
  /** Share of officers below the experience line who are trained, %. */
  readonly staffPercent: number;
  readonly hoursEach: number;
}

export interface ReleasedOn {
  readonly on: PlainDate;
  readonly people: number;
}

/** People leave prison before their date: fewer held, more releases now and fewer later, licence cases sooner. */
export interface EarlyRelease extends Dated<"early-release"> {
  readonly waves: readonly ReleasedOn[];
  readonly peopleAMonth: number;
  /** How much earlier than otherwise. */
  readonly monthsEarly: number;
}

export interface Growth extends Dated<"growth"> {
  readonly where: Target;
  readonly of: GrowthStock;
  /** Growth of what comes in, % a year; negative for a fall. */
  readonly percentAYear: number;
}

/** Contact is suspended (reset) for a share of the cases of some types. */
export interface ContactSuspension extends Dated<"contact-suspension"> {
  readonly where: Target;
  readonly caseTypes: readonly CaseType[];
  readonly percent: number;
}

/** Places opened (positive) or closed (negative) at one prison; national numbers of people stay as they are. */
export interface Capacity extends Dated<"capacity"> {
  readonly unit: string;
  readonly places: number;
  /** Officers required for them; null is in proportion to the unit's own. */
  readonly requiredFte: number | null;
}

/** People held in police cells instead of prison. */
export interface PoliceCells extends Dated<"police-cells"> {
  readonly people: number;
}

export interface SecondCheck extends Dated<"second-check"> {
  readonly where: Target;
  readonly coveragePercent: number;
  /** Null takes the register's. */
  readonly minutesEach: number | null;
  readonly by: "unit" | "outside";
}

export interface DutyGovernor extends Dated<"duty-governor"> {
  readonly where: Target;
  readonly coveragePercent: number;
}

export interface NewRules extends Dated<"new-rules"> {
  readonly task: RiskTask;
  /** Share of the work under new rules, %. */
  readonly sharePercent: number;
}

/** One thing that a plan does, dated, with its reason and its switch. */
export type Measure =
  | HeadquartersRelease
  | Transfer
  | Recruitment
  | LeavingRate
  | Sickness
  | Overtime
  | Training
  | EarlyRelease
  | Growth
  | ContactSuspension
  | CaseTransfer
  | Capacity
  | PoliceCells
  | SecondCheck
  | DutyGovernor
  | NewRules;
