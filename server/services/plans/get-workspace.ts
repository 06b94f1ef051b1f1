import { planChanges } from "@/server/contracts/plan-changes";
import type { WorkspaceInput, WorkspaceView } from "@/server/contracts/workspace";
import type { ServiceContext } from "../context";
import { getScenario } from "../scenarios/get-scenario";
import { planNames } from "../scenarios/plan-names";
import { editedPlan, type EditedPlan } from "./edited-plan";
import { formLists } from "./form/form-lists";
import { formView } from "./form/form-view";
import { planFrame } from "./plan-frame";
import { planPreview } from "./plan-preview";

/**
 * A plan with what it does and the form that changes it, in the state that the address asks for.
 * @throws AppError NOT_FOUND when there is no such plan or version
 */
export async function getWorkspace(context: ServiceContext, input: WorkspaceInput): Promise<WorkspaceView> {
  const edited = await editedPlan(context, input);
  const { found, position, units, read } = edited;
  const preview = await planPreview(context, edited, input.month);
  const problems = preview.problems
    .filter(({ refused }) => refused)
    .map(({ field, sentence }) => ({ path: field, sentence }));
  const isOvertaken = found.kept !== null && !found.kept.isHead && !input.look;
  return {
    frame: planFrame(position, found),
    plan: found.plan,
    title: found.file.title,
    about: found.file.about,
    version: found.kept?.version.id ?? null,
    newest: found.kept?.versions[0]?.id ?? null,
    state: stateOf(edited, input.look),
    overtakenBy: isOvertaken ? await overtakenBy(context, edited) : null,
    form: formView({ file: read.file, changed: read.changed, problems }, formLists(position, units)),
    preview,
  };
}

function stateOf({ found: { kept } }: EditedPlan, look: boolean): WorkspaceView["state"] {
  if (kept === null) return "example";
  if (kept.isHead) return "newest";
  return look ? "read-only" : "overtaken";
}

/** What somebody else saved after the version that is being changed. */
async function overtakenBy(context: ServiceContext, { found, position }: EditedPlan) {
  const { version, file } = await getScenario(context, found.plan);
  const sentence = `${version.actor} saved version ${version.number} while you were changing version ${found.kept?.version.number}. Nothing of either is lost.`;
  return { sentence, changes: planChanges(found.file, file, planNames(position)) };
}
