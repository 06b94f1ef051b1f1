import type { Fact, UnitWeekSums } from "../../engine/facts";
import { combine } from "../../engine/quantity";
import { workloadOrNoCapacity } from "../../engine/workload/workload-or-no-capacity";

type Week = Pick<UnitWeekSums, "unit" | "grade" | "week" | "points" | "availablePoints" | "quality">;

/**
 * The mean workload of a unit's officers of a grade in a week, as a figure that can be set beside another: points over available
 * points, to the place that people read. Nothing of it is stored.
 */
export function workloadFact(
  { unit, grade, week, points, availablePoints, quality }: Week,
  source: string,
): Fact {
  return {
    ...{ unit, measure: "workload-percent", grade, caseType: "all", tier: "all", asOf: week },
    quantity: combine([workloadOrNoCapacity(points, availablePoints)], toOnePlace),
    ...{ quality, source, locator: "officers of the week" },
  };
}

const tenths = 10;
const toOnePlace = (percent: number) => Math.round(percent * tenths) / tenths;
