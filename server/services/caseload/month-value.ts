import type { UnitMonthCounts } from "@/db/queries/month-counts";
import type { MonthMeasure } from "@/server/contracts/caseload";
import { unknown, known, type Quantity } from "@/server/engine/quantity";

export type Counts = Omit<UnitMonthCounts, "unit" | "month">;

interface Terms {
  readonly of: readonly (keyof Counts)[];
  /** From the sums of the counts, in their order. */
  readonly value: (first: number, second: number) => number;
}

const terms: Record<MonthMeasure, Terms> = {
  occupancy: {
    of: ["population", "operationalCapacity"],
    value: (people, places) => (100 * people) / places,
  },
  population: { of: ["population"], value: (people) => people },
  "per-officer": { of: ["population", "inPostFte"], value: (people, officers) => people / officers },
  shortfall: { of: ["requiredFte", "inPostFte"], value: (required, inPost) => required - inPost },
};

/** One measure of one month of some prisons: sums of those that have all that it takes, a ratio last. */
export function monthValue(measure: MonthMeasure, prisons: readonly (Counts | undefined)[]): Quantity {
  const { of, value } = terms[measure];
  const counted = prisons.flatMap((counts) => {
    const held = of.flatMap((name) => counts?.[name] ?? []);
    return held.length === of.length ? [held] : [];
  });
  const sum = (place: number) => counted.reduce((total, held) => total + (held[place] ?? 0), 0);
  const result = value(sum(0), sum(1));
  return counted.length > 0 && Number.isFinite(result) ? known(result) : unknown("not-reported");
}
