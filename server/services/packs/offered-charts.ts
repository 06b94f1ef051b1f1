import type { PackDraftView } from "@/server/contracts/pack";
import { chartNames } from "@/server/contracts/chart-page";
import type { ServiceContext } from "../context";
import { examplePlans } from "../scenarios/example-plans";
import { listScenarios } from "../scenarios/list-scenarios";
import { chartLabels, ofPlans } from "../summaries/chart-labels";
import { packChartKey, type PackChart } from "./pack-charts";

/** Every chart that a pack may hold: of the position, and of what each plan does. */
export async function offeredCharts(context: ServiceContext): Promise<PackDraftView["offered"]> {
  const kept = (await listScenarios(context)).filter(({ archived }) => !archived);
  const plans = [
    ...kept.map(({ id, title }) => ({ plan: id, title })),
    ...examplePlans().map(({ slug, file }) => ({ plan: slug, title: file.title })),
  ];
  const option = (chart: PackChart) => ({
    value: packChartKey(chart),
    label: chartLabels[chart.name as keyof typeof chartLabels],
  });
  return [
    {
      label: "The position",
      options: chartNames.filter((name) => !ofPlans.has(name)).map((name) => option({ name, plan: "" })),
    },
    ...plans.map(({ plan, title }) => ({
      label: title,
      options: chartNames.filter((name) => ofPlans.has(name)).map((name) => option({ name, plan })),
    })),
  ];
}
