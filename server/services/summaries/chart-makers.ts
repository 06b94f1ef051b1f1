import type { ChartModel } from "@/server/contracts/chart";
import type { ChartName } from "@/server/contracts/chart-page";
import type { PlanOutcomeView } from "@/server/contracts/plan-outcome";
import type { ServiceContext } from "../context";
import { releaseErrorsSeries } from "../error-risk/release-errors-series";
import { loadOverviewSource } from "../overview/load-overview-source";
import type { OverviewSource } from "../overview/overview-source";
import { prisonersTrend } from "../overview/prisoners-trend";
import { shortfallChart } from "../overview/shortfall-chart";
import { staffingTrend } from "../overview/staffing-trend";
import { loadErrorRisk } from "../risk/load-error-risk";
import { planOutcome } from "../plans/outcome/plan-outcome";
import { runPlan } from "../plans/run-plan";
import type { ChartSubject } from "./chart-subject";
import type { FoundChart } from "./find-chart";
import { caseloadHeatmap } from "./caseload-heatmap";
import { errorsAndLoad } from "./errors-and-load";
import { workloadByRegion } from "./workload-by-region";

type Maker = (
  context: ServiceContext,
  subject: ChartSubject,
) => Promise<Pick<FoundChart, "chart" | "modelled">>;

/** How each chart is made: from the same functions as the page that shows it. */
export const chartMakers: Record<ChartName, Maker> = {
  "shortfall-by-group": ofOverview(shortfallChart),
  "staffing-over-time": ofOverview(staffingTrend),
  "prisoners-over-time": ofOverview(prisonersTrend),
  "releases-in-error": ofOverview(({ figures }) => releaseErrorsSeries(figures)),
  "workload-by-region": (_, { position }) =>
    Promise.resolve({ chart: workloadByRegion(position), modelled: true }),
  "caseload-heatmap": async (context, { position }) => ({
    chart: await caseloadHeatmap(context, position),
    modelled: true,
  }),
  "errors-and-load": async (context, { position }) => {
    const risk = await loadErrorRisk(context, position);
    return { chart: risk.known ? errorsAndLoad(position, risk) : null, modelled: true };
  },
  "plan-shortfall": ofPlan(({ shortfall }) => shortfall),
  "plan-workload": ofPlan(({ workload }) => workload),
  "where-people-go": ofPlan(({ releases }) => releases[0]?.waterfall ?? null),
};

function ofOverview(make: (source: OverviewSource) => ChartModel | null): Maker {
  return async (context, { position }) => {
    const chart = make(await loadOverviewSource(context, position, null));
    return { chart, modelled: chart !== null && isModelled(chart) };
  };
}

/** What a plan does in the month in which it gives most. */
function ofPlan(make: (outcome: PlanOutcomeView) => ChartModel | null): Maker {
  return async (context, { position, plan }) => {
    if (plan === null) return { chart: null, modelled: true };
    const { ran } = await runPlan(context, position, plan.file);
    const chart = ran && make(planOutcome({ ...ran, position, file: plan.file }, { month: null }));
    return { chart, modelled: true };
  };
}

const isModelled = ({ drawing }: ChartModel) =>
  drawing.kind === "ranked-bars" && drawing.groups.some(({ modelled }) => modelled);
