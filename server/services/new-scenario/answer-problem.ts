import type { AnswerName, NewScenarioStep } from "@/server/contracts/new-scenario";

/** What is wrong with an answer and what to do, at its question and field. */
export interface AnswerProblem {
  readonly step: NewScenarioStep;
  readonly name: AnswerName;
  readonly sentence: string;
}
