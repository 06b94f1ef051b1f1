import type { Quantity } from "./quantity";
import type {
  CaseType,
  Grade,
  Quality,
  Service,
  Tier,
  UnitFunction,
  UnitKind,
  UnitMeasure,
} from "./vocabulary";

/** A date as `yyyy-mm-dd`: plain text, no time zone. Text order is date order. */
export type PlainDate = string;

/** One published, derived or modelled number about one unit at one date. */
export interface Fact {
  readonly unit: string;
  readonly measure: UnitMeasure;
  readonly grade: Grade;
  readonly caseType: CaseType | "all";
  readonly tier: Tier | "untiered" | "all";
  readonly asOf: PlainDate;
  readonly quantity: Quantity;
  readonly quality: Quality;
  /** Key of the source register. */
  readonly source: string;
  /** Where in the source: table, row, formula. */
  readonly locator: string;
}

/** A change that keeps a unit out of rankings and peer medians for a while. */
export interface UnitEvent {
  readonly kind: "opened" | "closed" | "re-roled" | "transferred";
  readonly on: PlainDate;
  readonly note: string;
}

export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly service: Service;
  readonly kind: UnitKind;
  /** The group, region or service above it in the management line; null for the nation. */
  readonly parent: string | null;
  readonly unitFunction: UnitFunction | null;
  readonly events: readonly UnitEvent[];
  /** Why its officers are not published, where that is known. */
  readonly staffingNote: string | null;
}

/** One officer in one week. The id is a pseudonym and never leaves the service layer. */
export interface OfficerWeek {
  readonly week: PlainDate;
  readonly officer: string;
  readonly unit: string;
  readonly grade: Grade;
  /** Contracted hours a week. */
  readonly hours: number;
  /** Hours a week taken off by recorded reductions. */
  readonly reductionHours: number;
  /** Cases held, in the order of `caseTypes`. */
  readonly cases: readonly number[];
  readonly points: number;
  readonly availablePoints: number;
}

/** Sums of one unit, grade and week: enough for every mean and band. */
export interface UnitWeekSums {
  readonly week: PlainDate;
  readonly unit: string;
  readonly grade: Grade;
  /** Officers who reported in the week. */
  readonly officers: number;
  /** Officers with work and no available points: no capacity, outside every percentage. */
  readonly officersNoCapacity: number;
  readonly points: number;
  readonly availablePoints: number;
  readonly quality: Quality;
}

/** The sums with what they are made of: enough for every cause and distribution. */
export interface UnitWeek extends UnitWeekSums {
  /** Cases by type and tier: `caseTypes` x `tiers`, then one untiered count a type. */
  readonly cases: readonly number[];
  /** Court and fast delivery reports counted in the points: standard, fast. */
  readonly reports: readonly number[];
  /** Officers by workload, right-closed bins of one point: bin i holds (i - 1, i], the last all beyond. */
  readonly histogram: readonly number[];
}
