import type { CaseloadMeasure } from "@/server/contracts/caseload";

interface MeasureWords {
  readonly label: string;
  /** Follows a number when it is read out. */
  readonly spoken: string;
  readonly note: string;
}

export const measureWords: Record<CaseloadMeasure, MeasureWords> = {
  workload: {
    label: "Workload %",
    spoken: " percent",
    note: "Workload: points of the week as % of the points available.",
  },
  gap: {
    label: "Shortfall by points, FTE",
    spoken: " FTE",
    note: "Shortfall by points: full-time officers that the work of the week needs beyond those it has, all of it carried at 100%. Below zero is room to spare. It follows the caseload; the shortfall beside the name of a unit follows its posts.",
  },
  cases: {
    label: "Cases per officer",
    spoken: " cases per officer",
    note: "Cases per officer: all cases held over officers who hold cases.",
  },
  tiers: {
    label: "Cases by tier",
    spoken: " cases",
    note: "Cases by tier: cases held in the latest week of each unit. Letters are the level of protection, digits the level of change. Cases with suspended contact, of all tiers together, and cases without a tier score no points.",
  },
  reports: {
    label: "Court reports",
    spoken: " reports",
    note: "Court reports: standard and fast delivery reports counted in the points of the week. Nothing projects them.",
  },
  risk: {
    label: "Error risk, times full staffing",
    spoken: " times the odds at full staffing",
    note: "Error risk: the odds of an insufficient risk assessment at the workload of the week, over those with every post filled. Posts are those at the date of the position, in every week. It warns of conditions; it does not predict an error, and regions have no level of their own.",
  },
  change: {
    label: "Change in 4 weeks",
    spoken: " points",
    note: "Change: workload of the week less that of four weeks earlier, in points, from unrounded numbers.",
  },
  occupancy: {
    label: "Population, % of capacity",
    spoken: " percent of capacity",
    note: "Population as % of operational capacity, at the end of the month, as published.",
  },
  "per-officer": {
    label: "Prisoners per officer",
    spoken: " prisoners per officer",
    note: "Prisoners per officer: people held at the end of the month over officers in post (bands 3 to 5). Only months in which officers by prison are published are columns.",
  },
  shortfall: {
    label: "Shortfall, FTE",
    spoken: " FTE",
    note: "Shortfall: officers required less officers in post (bands 3 to 5), of the same date. Below zero is more than required. Only months in which both are published by prison are columns; a sum is of the prisons that publish both.",
  },
  population: {
    label: "Population",
    spoken: " people",
    note: "People held at the end of the month, as published.",
  },
};
