import type { SavedPlan, SavePlanInput } from "@/server/contracts/workspace";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { createScenario } from "../scenarios/create-scenario";
import { saveScenario } from "../scenarios/save-scenario";
import { editedPlan, type EditedPlan } from "./edited-plan";
import { changeMeasures } from "./form/change-measures";
import { newMeasure } from "./new-measure";

/**
 * Stores a plan as its form stands: as the next version of its scenario, or as a scenario of its own where it is an
 * example or a branch is asked for. What cannot be read, and what would go over a version that the reader has not seen,
 * is not stored and is given back as it was typed. A plan that cannot run yet may be stored: nothing is lost.
 * @throws AppError NOT_FOUND when there is no such plan or version
 */
export async function savePlan(context: ServiceContext, input: SavePlanInput): Promise<SavedPlan> {
  const edited = await editedPlan(context, input);
  const { found, read } = edited;
  const notSaved = { saved: false, changed: read.changed } as const;
  if (read.problems.length > 0) return notSaved;
  const file = afterStep(edited, input.step);
  if (!found.kept || input.branch) {
    const title =
      file.title === found.file.title ? `${file.title} (${found.kept ? "branch" : "copy"})` : file.title;
    const head = await createScenario(context, { ...file, title }, found.kept?.version.id ?? null);
    return { saved: true, plan: head.scenario };
  }
  const version = input.onto ?? found.kept.version.id;
  try {
    await saveScenario(context, { scenario: input.plan, version }, file);
    return { saved: true, plan: input.plan };
  } catch (error) {
    if (error instanceof AppError && error.code === "CONFLICT") return notSaved;
    throw error;
  }
}

function afterStep({ read: { file }, position }: EditedPlan, step: SavePlanInput["step"]) {
  if (step === null) return file;
  return changeMeasures(
    file,
    step.do === "add" ? { do: "add", measure: newMeasure(step.type, file, position) } : step,
  );
}
