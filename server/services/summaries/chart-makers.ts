import type { ChartInput, ChartName } from "@/server/contracts/chart-page";
import type { PlanOutcomeView } from "@/server/contracts/plan-outcome";
import type { ChartModel } from "@/server/contracts/chart";
import type { ServiceContext } from "../context";
import { releaseErrorsSeries } from "../error-risk/release-errors-series";
import { loadOverviewSource } from "../overview/load-overview-source";
import type { OverviewSource } from "../overview/overview-source";
import { prisonersTrend } from "../overview/prisoners-trend";
import { shortfallChart } from "../overview/shortfall-chart";
import { staffingTrend } from "../overview/staffing-trend";
import { loadPosition } from "../positions/load-position";
import { planChart } from "./plan-chart";
import type { SummaryChart } from "./summary-chart";
import { workloadByRegion } from "./workload-by-region";

type Maker = (context: ServiceContext, input: ChartInput) => Promise<SummaryChart>;

/** How each chart is made: from the same functions as the page that shows it. */
export const chartMakers: Record<ChartName, Maker> = {
  "shortfall-by-group": ofOverview(shortfallChart),
  "staffing-over-time": ofOverview(staffingTrend),
  "prisoners-over-time": ofOverview(prisonersTrend),
  "releases-in-error": ofOverview(({ figures }) => releaseErrorsSeries(figures)),
  "workload-by-region": async (context, { at }) => {
    const position = await loadPosition(context, at);
    return { position, plan: null, chart: workloadByRegion(position), modelled: true };
  },
  "plan-shortfall": ofPlan(({ shortfall }) => shortfall),
  "plan-workload": ofPlan(({ workload }) => workload),
  "where-people-go": ofPlan(({ releases }) => releases[0]?.waterfall ?? null),
};

function ofOverview(make: (source: OverviewSource) => ChartModel | null): Maker {
  return async (context, { at }) => {
    const position = await loadPosition(context, at);
    const chart = make(await loadOverviewSource(context, position, null));
    return { position, plan: null, chart, modelled: chart !== null && isModelled(chart) };
  };
}

function ofPlan(make: (outcome: PlanOutcomeView) => ChartModel | null): Maker {
  return (context, { plan, version }) => planChart(context, plan, version || null, make);
}

const isModelled = ({ drawing }: ChartModel) =>
  drawing.kind === "ranked-bars" && drawing.groups.some(({ modelled }) => modelled);
