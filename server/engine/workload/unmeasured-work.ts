import type { ParameterSet } from "../parameter-set";
import { known, type Quantity } from "../quantity";
import { baseTiers, caseTypes, type CaseType } from "../vocabulary";
import { caseIndex } from "./case-index";
import { workloadOrNoCapacity } from "./workload-or-no-capacity";

export interface UnmeasuredWork {
  /** Cases without a tier: they score nothing in the official points. */
  readonly untieredCases: Quantity;
  /** Workload if each were like the average tiered case of its type, %. */
  readonly workloadIfAveragePercent: Quantity;
  /** Workload if each were in the tier with most points of its type, %: the upper bound. */
  readonly workloadAtMostPercent: Quantity;
}

interface Work {
  readonly points: number;
  readonly cases: readonly number[];
}

/**
 * Work that the official points leave out, with its bounds: cases without a tier score nothing, so the
 * measured workload is the lower bound. Units: cases, %. Unknown (`no-available-hours`) without available
 * points. Parameters: `points.<case type>.<tier>`.
 * @example 10 untiered community cases on 1,000 of 1,000 points: at least 100%, at most 306% (206 points each)
 */
export function unmeasuredWork(
  work: Work,
  availablePoints: number,
  parameters: ParameterSet,
): UnmeasuredWork {
  const untiered = caseTypes.map((type) => ({ type, count: work.cases[caseIndex(type, "untiered")] ?? 0 }));
  const extra = (pointsEach: (type: CaseType) => number) =>
    untiered.reduce((sum, { type, count }) => sum + count * pointsEach(type), 0);
  const average = extra((type) => averagePoints(type, work.cases, parameters));
  const most = extra((type) => mostPoints(type, parameters));
  return {
    untieredCases: known(untiered.reduce((sum, { count }) => sum + count, 0)),
    workloadIfAveragePercent: workloadOrNoCapacity(work.points + average, availablePoints),
    workloadAtMostPercent: workloadOrNoCapacity(work.points + most, availablePoints),
  };
}

/** Mean points of the tiered cases of a type that are held; 0 where none is. */
function averagePoints(type: CaseType, cases: readonly number[], parameters: ParameterSet): number {
  let count = 0;
  let points = 0;
  for (const tier of baseTiers) {
    const held = cases[caseIndex(type, tier)] ?? 0;
    count += held;
    points += held * parameters.value(`points.${type}.${tier}`);
  }
  return count === 0 ? 0 : points / count;
}

function mostPoints(type: CaseType, parameters: ParameterSet): number {
  return Math.max(...baseTiers.map((tier) => parameters.value(`points.${type}.${tier}`)));
}
