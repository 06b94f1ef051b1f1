import type { PlainDate } from "@/server/engine/facts";

/** One week of a unit or of many, measured or projected. Sums: ratios are derived last. */
export interface CaseloadWeek {
  readonly week: PlainDate;
  readonly officers: number;
  readonly points: number;
  readonly availablePoints: number;
  readonly cases: number;
  /** Null where nothing says how many there will be. */
  readonly reports: number | null;
  /** Officers of units that are too small to show. */
  readonly hiddenOfficers: number;
  readonly suppressed: boolean;
}

/** Weeks by their date; a week that was not reported is left out. */
export type CaseloadWeeks = ReadonlyMap<PlainDate, CaseloadWeek>;
