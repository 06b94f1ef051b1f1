import type { ChartName } from "@/server/contracts/chart-page";

/** Charts of what a plan does: they take a plan, not a position. */
export const ofPlans: ReadonlySet<ChartName> = new Set([
  "plan-shortfall",
  "plan-workload",
  "where-people-go",
]);

export const chartLabels: Record<ChartName, string> = {
  "shortfall-by-group": "Shortfall by group, against the 30% line",
  "staffing-over-time": "Officers in post over time",
  "prisoners-over-time": "People in prison over time",
  "workload-by-region": "Workload by region",
  "caseload-heatmap": "Workload by region and week",
  "releases-in-error": "Releases in error",
  "errors-and-load": "Releases in error and missing staff",
  "plan-shortfall": "Shortfall before and after a plan",
  "plan-workload": "Workload before and after a plan",
  "where-people-go": "Where released people go",
};
