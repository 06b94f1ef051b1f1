import type { PlainDate } from "../engine/facts";
import type { ReadOfficerWeek, ReadSummary } from "./file-reader";

/** Sums over weeks of officers, and the last week. */
export interface OfficerTotals {
  add(row: ReadOfficerWeek): void;
  summary(): Omit<ReadSummary, "matches">;
}

export function officerTotals(): OfficerTotals {
  const sums = { officerWeeks: 0, cases: 0, points: 0, availablePoints: 0 };
  let reportDate: PlainDate | null = null;
  return {
    add(row) {
      sums.officerWeeks += 1;
      for (const count of row.cases) sums.cases += count;
      sums.points += row.points;
      sums.availablePoints += row.availablePoints;
      if (reportDate === null || row.week > reportDate) reportDate = row.week;
    },
    summary: () => ({ reportDate, totals: { ...sums }, checks: [] }),
  };
}
