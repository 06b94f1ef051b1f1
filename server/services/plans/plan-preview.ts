import type { PlanPreviewView } from "@/server/contracts/workspace";
import type { ServiceContext } from "../context";
import type { EditedPlan } from "./edited-plan";
import { planOutcome } from "./outcome/plan-outcome";
import { problemViews } from "./problem-views";
import { runPlan } from "./run-plan";

/** What a plan does with what was typed over it, or what keeps it from running. */
export async function planPreview(
  context: ServiceContext,
  { position, read }: EditedPlan,
  month: number | null,
): Promise<PlanPreviewView> {
  const { file, problems: unread, changed } = read;
  const { problems, ran } = await runPlan(context, position, file);
  return {
    problems: problemViews(file, [...unread, ...problems]),
    outcome: ran && unread.length === 0 ? planOutcome({ ...ran, position, file }, { month }) : null,
    changed,
  };
}
