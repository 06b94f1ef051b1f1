import type { UnitMonthCounts } from "@/db/queries/month-counts";
import type { MonthMeasure } from "@/server/contracts/caseload";
import { divide, known, unknown, type Quantity } from "@/server/engine/quantity";

type Counts = Pick<UnitMonthCounts, "population" | "operationalCapacity">;

/** One measure of one month of some prisons: sums first, a ratio last. */
export function monthValue(measure: MonthMeasure, prisons: readonly (Counts | undefined)[]): Quantity {
  const counted = prisons.flatMap((counts) => {
    const { population = null, operationalCapacity = null } = counts ?? {};
    if (population === null) return [];
    return measure === "population" || operationalCapacity !== null
      ? [{ people: population, places: operationalCapacity ?? 0 }]
      : [];
  });
  if (counted.length === 0) return unknown("not-reported");
  const people = counted.reduce((sum, each) => sum + each.people, 0);
  if (measure === "population") return known(people);
  const places = counted.reduce((sum, each) => sum + each.places, 0);
  return divide(known(100 * people), known(places), "not-reported");
}
