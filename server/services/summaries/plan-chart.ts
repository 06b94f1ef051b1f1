import type { ChartModel } from "@/server/contracts/chart";
import type { PlanOutcomeView } from "@/server/contracts/plan-outcome";
import type { ServiceContext } from "../context";
import { planOutcome } from "../plans/outcome/plan-outcome";
import { planFrame } from "../plans/plan-frame";
import { planPosition } from "../plans/plan-position";
import { runPlan } from "../plans/run-plan";
import { examplePlans } from "../scenarios/example-plans";
import { findPlan } from "../scenarios/find-plan";
import type { SummaryChart } from "./summary-chart";

/**
 * A chart of what a plan does, at the month in which it gives most; of the first example where no plan is named.
 * @throws AppError NOT_FOUND when there is no such plan or version
 */
export async function planChart(
  context: ServiceContext,
  plan: string,
  version: string | null,
  make: (outcome: PlanOutcomeView) => ChartModel | null,
): Promise<SummaryChart> {
  const found = await findPlan(context, plan || (examplePlans()[0]?.slug ?? ""), version);
  const position = await planPosition(context, found);
  const { ran } = await runPlan(context, position, found.file);
  const chart = ran && make(planOutcome({ ...ran, position, file: found.file }, { month: null }));
  const number = found.kept ? `, version ${found.kept.version.number}` : "";
  const applied = { title: `${found.file.title}${number}`, context: planFrame(position, found).context };
  return { position, plan: applied, chart, modelled: true };
}
