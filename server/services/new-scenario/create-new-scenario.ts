import type { TypedAnswers } from "@/server/contracts/new-scenario";
import type { ServiceContext } from "../context";
import { createScenario } from "../scenarios/create-scenario";
import { answerEntries } from "./answer-entries";
import { judgeAnswers } from "./judge-answers";
import { loadAnswers } from "./load-answers";
import { stepAddress } from "./step-address";

/** Creates the scenario that answers make and gives its address; that of their check where something keeps it from running. */
export async function createNewScenario(
  context: ServiceContext,
  typed: TypedAnswers,
): Promise<{ readonly href: string }> {
  const { position, answers, defaults } = await loadAnswers(context, typed);
  const { file, refused } = await judgeAnswers(context, position, answers);
  if (!file || refused.length > 0) return { href: stepAddress("check", answerEntries(answers, defaults)) };
  const { scenario } = await createScenario(context, file);
  return { href: `/scenarios/${scenario}` };
}
