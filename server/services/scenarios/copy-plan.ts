import type { ServiceContext } from "../context";
import { createScenario, type ScenarioHead } from "./create-scenario";
import { findPlan } from "./find-plan";

const longestTitle = 1900;

/**
 * Opens a scenario with the plan of an example, as a copy of it, or of a version of a scenario, as a branch that keeps
 * where it comes from.
 * @throws AppError NOT_FOUND when there is no such plan or version
 */
export async function copyPlan(
  context: ServiceContext,
  plan: string,
  version: string | null,
): Promise<ScenarioHead> {
  const { file, kept } = await findPlan(context, plan, version);
  const title = `${file.title.slice(0, longestTitle)} (${kept ? "branch" : "copy"})`;
  return createScenario(context, { ...file, title }, kept?.version.id ?? null);
}
