import type { OfficersShown } from "../disclosure/officers-shown";
import type { PlainDate, Unit, UnitWeek, UnitWeekSums } from "../facts";
import type { Shortfall } from "../staffing/shortfall";
import type { Band, Grade, Quality } from "../vocabulary";
import type { KeyWork } from "../workload/key-work-hours";
import type { OfficersAbove } from "../workload/officers-above";
import type { SustainedRun } from "../workload/sustained-overload";
import type { UnmeasuredWork } from "../workload/unmeasured-work";
import type { FactIndex } from "./fact-index";
import type { Figure } from "./figure";
import type { Ranking } from "./ranking";

/** How heavily one unit is loaded and how far it is from the line. */
export interface UnitPosition {
  readonly unit: Unit;
  readonly staffing: UnitStaffing;
  readonly workload: UnitWorkload;
  /** Prisoners or cases per officer; null where neither is defined. */
  readonly perOfficer: PerOfficer | null;
  /** Counts of officers, as they may be shown; null where none are counted. */
  readonly officers: OfficersShown | null;
  /** The tail behind the mean; empty where no weeks are kept. */
  readonly officersAbove: readonly OfficersAbove[];
  /** Work that the points leave out; null where work is not counted in points. */
  readonly unmeasured: UnmeasuredWork | null;
  /** Key work due in a week; null but for prisons. */
  readonly keyWork: KeyWork | null;
  readonly ranking: Ranking;
  /** Worst grade of staffing and workload: what the whole row must be shown with. */
  readonly quality: Quality;
}

export interface UnitStaffing extends Shortfall {
  readonly grade: Grade;
  readonly required: Figure;
  readonly inPost: Figure;
  readonly quality: Quality;
}

export interface UnitWorkload {
  readonly basis: "points" | "inferred" | "none";
  readonly percent: Figure;
  readonly band: Band | null;
  /** The four-week rule on the unit's mean: ours, not policy's. Null where no weeks are kept. */
  readonly meanRun: SustainedRun | null;
}

export interface PerOfficer extends Figure {
  readonly measure: "prisoners-per-officer" | "cases-per-officer";
}

export interface UnitInput {
  readonly unit: Unit;
  readonly asOf: PlainDate;
  readonly facts: FactIndex;
  /** The unit's own weeks, oldest first. */
  readonly weeks: readonly UnitWeekSums[];
  /** Its latest week, by grade, with cases and reports. */
  readonly latest: readonly UnitWeek[];
  readonly officers: OfficersShown | null;
}
