import type { OfficersShown } from "../disclosure/officers-shown";
import type { Fact, PlainDate, Unit, UnitWeek, UnitWeekSums } from "../facts";

/** Everything that a position is computed from: immutable, named, with one as-of date. */
export interface PlanningSnapshot {
  readonly id: string;
  readonly asOf: PlainDate;
  readonly units: readonly Unit[];
  /** One fact per unit, measure and grade: the latest not after `asOf`. */
  readonly facts: readonly Fact[];
  /** The weeks of the last year, by unit, over all grades or by grade. */
  readonly weekSums: readonly UnitWeekSums[];
  /** Each unit's latest week, by grade, with what its sums are made of. */
  readonly latestWeeks: readonly UnitWeek[];
  /** Counts of officers of units and of the service in their latest week, suppressed together, by code. */
  readonly officers: ReadonlyMap<string, OfficersShown>;
}
