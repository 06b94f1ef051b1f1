import type { PlanPreviewView, PlanStateInput } from "@/server/contracts/workspace";
import type { ServiceContext } from "../context";
import { editedPlan } from "./edited-plan";
import { planPreview } from "./plan-preview";

/**
 * What a plan would do with what is typed in its form. Nothing is stored.
 * @throws AppError NOT_FOUND when there is no such plan or version
 */
export async function previewPlan(context: ServiceContext, input: PlanStateInput): Promise<PlanPreviewView> {
  return planPreview(context, await editedPlan(context, input), input.month);
}
