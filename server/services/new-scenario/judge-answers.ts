import type { ServiceContext } from "../context";
import type { ScenarioFile } from "@/server/contracts/scenario";
import type { Position } from "../positions/load-position";
import type { Answers } from "./answers";
import { planOfAnswers } from "./plan-of-answers";
import { planProblems, type PlanProblems } from "./plan-problems";
import { readAnswers } from "./read-answers";

export interface Judged extends PlanProblems {
  /** Null while an answer cannot be read. */
  readonly file: ScenarioFile | null;
}

/** What the answers come to: a plan, and everything that is wrong with it or will come of it. */
export async function judgeAnswers(
  context: ServiceContext,
  position: Position,
  answers: Answers,
): Promise<Judged> {
  const { plan, problems } = readAnswers(answers, position);
  if (!plan) return { file: null, refused: problems, noted: [] };
  const file = planOfAnswers(plan, position);
  return { file, ...(await planProblems(context, position, file)) };
}
