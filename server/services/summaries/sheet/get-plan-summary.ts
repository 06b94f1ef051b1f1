import type { PlanSummaryInput, SheetView } from "@/server/contracts/summary";
import type { ServiceContext } from "../../context";
import { planOutcome } from "../../plans/outcome/plan-outcome";
import { planFrame } from "../../plans/plan-frame";
import { planPosition } from "../../plans/plan-position";
import { runPlan } from "../../plans/run-plan";
import { examplePlans } from "../../scenarios/example-plans";
import { findPlan } from "../../scenarios/find-plan";
import { listRuns } from "../../scenarios/list-runs";
import { planSheet } from "./plan-sheet";
import { sheetView } from "./sheet-view";
import { planSummaryAddress } from "./summary-address";

/**
 * What a plan will do, on one side of A4.
 * @throws AppError NOT_FOUND when there is no such plan or version
 */
export async function getPlanSummary(
  context: ServiceContext,
  { plan, version, marking }: PlanSummaryInput,
): Promise<SheetView> {
  const found = await findPlan(context, plan, version || null);
  const position = await planPosition(context, found);
  const { file } = found;
  const { ran } = await runPlan(context, position, file);
  const outcome = ran && planOutcome({ ...ran, position, file }, { month: null });
  const [latest] = found.kept ? await listRuns(context, found.plan) : [];
  const examples = examplePlans().map((example) => ({ plan: example.slug, title: example.file.title }));
  return sheetView(planSheet({ position, found, outcome, state: { version, marking } }), {
    frame: planFrame(position, found),
    marking,
    ...(latest ? { run: latest.id } : {}),
    hrefFor: (other) => planSummaryAddress(plan, { version, marking: other }),
    places: examples.map((example) => ({
      label: example.title,
      href: planSummaryAddress(example.plan, { version: "", marking }),
      current: example.plan === plan,
    })),
  });
}
