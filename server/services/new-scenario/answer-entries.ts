import {
  answerNames,
  newScenarioSteps,
  type CarriedAnswers,
  type NewScenarioStep,
} from "@/server/contracts/new-scenario";
import type { Answers } from "./answers";

/** Answers as fields of a form or an address, in the order of the questions: those of `steps` that differ from `defaults`. */
export function answerEntries(
  answers: Answers,
  defaults: Answers | null,
  steps: readonly NewScenarioStep[] = newScenarioSteps,
): CarriedAnswers {
  return steps.flatMap((step) => {
    const texts = answerNames[step]
      .filter((name) => name === "at" || answers[name] !== defaults?.[name])
      .map((name) => [name, answers[name]] as const);
    return step === "where" ? [...texts, ...answers.group.map((code) => ["group", code] as const)] : texts;
  });
}
