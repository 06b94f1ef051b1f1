import type { WatchFlag } from "@/server/contracts/watch-list";
import type { UnitPosition } from "@/server/engine/position/position";
import type { Quality, RiskLevel } from "@/server/engine/vocabulary";
import type { RiskItem } from "../error-risk/risk-items";

/** A unit with what it may be watched for. */
export interface WatchedUnit {
  readonly unit: UnitPosition;
  /** Its risk of error; null where none is known. */
  readonly item: RiskItem | null;
  /** Why it is on the list; empty where it is not. */
  readonly flags: readonly WatchFlag[];
}

const watchedLevels: ReadonlySet<RiskLevel> = new Set(["high", "very-high"]);

/**
 * What a unit is flagged for: a high or very high risk of error, a mean over the line for four weeks, officers over it for
 * four weeks. A count that is suppressed flags nothing, so that the list does not tell what the count may not.
 */
export function watchedUnit(unit: UnitPosition, item: RiskItem | null): WatchedUnit {
  const officers = unit.officers?.sustained;
  const isFlagged: Record<WatchFlag, boolean> = {
    risk: item?.own ? watchedLevels.has(item.own.level) : false,
    mean: unit.workload.meanRun?.excessiveNow ?? false,
    officers: officers?.known === true && officers.value > 0,
  };
  return { unit, item, flags: order.filter((flag) => isFlagged[flag]) };
}

const order: readonly WatchFlag[] = ["risk", "mean", "officers"];

/** Whether the unit counts in totals only: re-roled, opened, closed or moved too short a time ago. */
export function isSettling({ unit: { ranking } }: WatchedUnit): boolean {
  return !ranking.ranked && ranking.reason === "settling";
}

/**
 * Grade of what a unit is watched for. A rise takes that of the staffing, since what else it is made from cancels; a mean
 * or a count of officers takes that of the workload as well.
 */
export function watchQuality({ unit }: WatchedUnit): Quality {
  return unit.workload.basis === "points" ? unit.quality : unit.staffing.quality;
}

/** Grade D: never in one list with measured units. */
export function isModelled(watched: WatchedUnit): boolean {
  return watchQuality(watched) === "D";
}

/** Longest run of weeks first, then the worst rise of risk, then by name. */
export function byUrgency(a: WatchedUnit, b: WatchedUnit): number {
  return (
    longestRun(b) - longestRun(a) || rise(b) - rise(a) || alphabet.compare(a.unit.unit.name, b.unit.unit.name)
  );
}

const alphabet = new Intl.Collator("en");
const longestRun = ({ unit }: WatchedUnit) => unit.workload.meanRun?.longestRunWeeks ?? 0;
/** A risk that is not known comes last: a rise is never below 1. */
const rise = ({ item }: WatchedUnit) => item?.own?.riskRise ?? 0;
