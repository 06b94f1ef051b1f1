import type { Unit } from "../facts";
import type { Quantity } from "../quantity";
import type { UnitLoad } from "../risk/unit-load";

/** What the months ahead of one unit are worked out from. */
export interface ForecastUnit {
  readonly unit: Unit;
  /** Settling units stand in totals; no sharing rule sends people there unless a plan names them. */
  readonly ranked: boolean;
  readonly requiredFte: Quantity;
  readonly inPostFte: Quantity;
  readonly workloadPercent: Quantity;
  /** Unknown outside prisons. */
  readonly population: Quantity;
  readonly operationalCapacity: Quantity;
  /** 0 where nobody is released. */
  readonly releasesAYear: number;
  /** Load taken for a prison without published staffing: it counts in totals and has no figure of its own. */
  readonly standInLoad: UnitLoad | null;
  /** Cases in points; null outside probation, and where no week of the unit is held. */
  readonly caseload: UnitCaseload | null;
}

export interface UnitCaseload {
  /** By case type, untiered ones included. */
  readonly cases: readonly number[];
  /** Points of those cases, by case type. */
  readonly points: readonly number[];
  /** Cases by type and tier, in the order of a unit week (see case-index.ts). */
  readonly held: readonly number[];
  /** Points that no case makes: reports. */
  readonly otherPoints: number;
  readonly availablePoints: number;
  /** Officers who hold cases. */
  readonly officers: number;
}
