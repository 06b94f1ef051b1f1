import {
  answerNames,
  newScenarioSteps,
  type AnswerName,
  type NewScenarioStep,
} from "@/server/contracts/new-scenario";

/** The question that an answer belongs to. */
export function stepOfAnswer(name: AnswerName): NewScenarioStep {
  const isOf = (step: NewScenarioStep) => (answerNames[step] as readonly AnswerName[]).includes(name);
  return newScenarioSteps.find(isOf) ?? "purpose";
}
