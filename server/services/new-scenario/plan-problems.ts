import type { AnswerName } from "@/server/contracts/new-scenario";
import type { ScenarioFile } from "@/server/contracts/scenario";
import { checkScenario } from "@/server/engine/scenario/check-scenario";
import type { ServiceContext } from "../context";
import { boundsOf } from "../plans/bounds-of";
import { planModel } from "../plans/plan-model";
import type { Position } from "../positions/load-position";
import type { AnswerProblem } from "./answer-problem";
import { stepOfAnswer } from "./step-of-answer";

/** The answer that each field of the plan comes from, the longer path first where one begins like another. */
const answersOfPaths: readonly (readonly [string, AnswerName])[] = [
  ["baseline", "at"],
  ["months", "months"],
  ["measures.0.pool.headquartersFte", "headquarters"],
  ["measures.0.pool", "pool"],
  ["measures.0.percent", "other"],
  ["measures.0.operationalPercent", "operational"],
  ["measures.0.probationOfficerPercent", "officers"],
  ["measures.0.prisonExperiencePercent", "experienced"],
  ["measures.0.onSitePercent", "onsite"],
  ["measures.0.destination", "service"],
  ["measures.0.sharing", "sharing"],
  ["measures.0.capPerUnit", "cap"],
  ["measures.0.lengthMonths", "length"],
  ["measures.0.inductionWeeks", "induction"],
  ["measures.0.waves.1", "day2"],
  ["measures.0.waves", "day"],
];

/** What keeps a plan from running, and what will come of it, each at the answer that it comes from. */
export interface PlanProblems {
  readonly refused: readonly AnswerProblem[];
  readonly noted: readonly AnswerProblem[];
}

/** Checks a plan against its position. Its model is made here the first time, so that the plan opens at once. */
export async function planProblems(
  context: ServiceContext,
  position: Position,
  file: ScenarioFile,
): Promise<PlanProblems> {
  const model = await planModel(context, position, file.overrides);
  const found = checkScenario(file, { model, boundsOf }).map(({ path, severity, sentence }) => {
    const name = answersOfPaths.find(([start]) => path.startsWith(start))?.[1] ?? "title";
    return { severity, problem: { step: stepOfAnswer(name), name, sentence } };
  });
  const of = (wanted: "refused" | "noted") =>
    found.filter(({ severity }) => severity === wanted).map(({ problem }) => problem);
  return { refused: of("refused"), noted: of("noted") };
}
