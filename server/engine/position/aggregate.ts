import type { OfficersShown } from "../disclosure/officers-shown";
import type { PlainDate, Unit } from "../facts";
import type { Quantity } from "../quantity";
import type { Shortfall } from "../staffing/shortfall";
import type { Band, Quality } from "../vocabulary";
import type { FactIndex } from "./fact-index";
import type { Figure } from "./figure";
import type { StaffingPair } from "./latest-pair";
import type { UnitPosition } from "./position";
import type { RollUp } from "./roll-up";
import type { WeekSums } from "./sum-weeks";

/** What the position of a service, group or region is computed from. */
export interface AggregateInput {
  readonly unit: Unit;
  readonly asOf: PlainDate;
  readonly facts: FactIndex;
  readonly members: readonly Member[];
  /** The published totals of a service; null where the units are added up instead. */
  readonly published: StaffingPair | null;
  /** Counts of the officers of a service, as they may be shown; null of any other, and where none are counted. */
  readonly officers: OfficersShown | null;
}

export interface Member {
  readonly position: UnitPosition;
  /** Its latest week; absent where no weeks are kept. */
  readonly latest: WeekSums | undefined;
}

/** How heavily a service, group or region is loaded and how far it is from the line. */
export interface AggregatePosition {
  readonly unit: Unit;
  readonly staffing: AggregateStaffing;
  /** Sums of the units, whatever the staffing rests on. */
  readonly sums: RollUp;
  /** Sum of the shortfalls of the units that are short: surpluses do not help a neighbour. */
  readonly grossShortfallFte: Quantity;
  readonly workload: AggregateWorkload;
  /** Mean workload as last published for the service; null where none is. */
  readonly publishedWorkload: Figure | null;
  readonly unitsOver: Counted;
  readonly unitsPastLine: Counted;
  /** Units whose own mean has been over for four weeks or more; null where no weeks are kept. */
  readonly unitsSustained: Counted | null;
  /** Officers by the four-week rule; null where none are counted or a total could tell a suppressed count. */
  readonly officers: OfficersTotal | null;
}

export interface AggregateStaffing extends Shortfall {
  readonly basis: "published" | "units";
  readonly required: Figure;
  readonly inPost: Figure;
  readonly quality: Quality;
}

export interface AggregateWorkload {
  readonly basis: "points" | "inferred" | "none";
  readonly percent: Figure;
  readonly band: Band | null;
  /** Units that it is the mean of. */
  readonly units: number;
}

/** A count out of the units that have the figure. */
export interface Counted {
  readonly count: number;
  readonly of: number;
}

export type OfficersTotal = Pick<OfficersShown, "week" | "officers" | "over" | "sustained">;
