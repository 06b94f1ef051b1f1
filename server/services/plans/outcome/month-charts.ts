import type { ChartModel } from "@/server/contracts/chart";
import { monthChart } from "./month-chart";
import type { Outcome } from "./outcome";
import { toldMeasures } from "./told-measures";

/** The nation month by month: staffing and work of the service that people go to, else whatever the plan moves. */
export function monthCharts(outcome: Outcome): readonly ChartModel[] {
  return toldMeasures(outcome).map((measure) => monthChart(outcome, measure));
}
