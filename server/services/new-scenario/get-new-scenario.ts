import {
  newScenarioSteps,
  type NewScenarioInput,
  type NewScenarioPage,
  type NewScenarioStep,
} from "@/server/contracts/new-scenario";
import type { ServiceContext } from "../context";
import { answerEntries } from "./answer-entries";
import type { AnswerProblem } from "./answer-problem";
import { checkView } from "./check-view";
import { judgeAnswers } from "./judge-answers";
import { loadAnswers, type LoadedAnswers } from "./load-answers";
import { questionView } from "./question-view";
import { readAnswers } from "./read-answers";
import { stepAddress } from "./step-address";

/** Questions whose answers can each be right and yet not go together with the position. */
const checkedAgainstThePosition: readonly NewScenarioStep[] = ["pool", "who", "where", "when"];

/** What an address of creating a scenario leads to: a question, the check of the answers, or another address. */
export async function getNewScenario(
  context: ServiceContext,
  input: NewScenarioInput,
): Promise<NewScenarioPage> {
  const loaded = await loadAnswers(context, input);
  const { position, answers, defaults } = loaded;
  if (input.step === "check")
    return checkView(position, answers, defaults, await judgeAnswers(context, position, answers));
  const given = answerEntries(answers, defaults);
  const step = newScenarioSteps.find((one) => one === input.step);
  const isChange = input.change === "1";
  if (!step) return elsewhere(stepAddress("purpose", given));
  const earlier = isChange ? undefined : earlierProblem(loaded, step);
  if (earlier) return elsewhere(stepAddress(earlier.step, given, [["answered", earlier.step]]));
  const isAnswered = input.answered === step;
  const problems = isAnswered ? await problemsOf(context, loaded, step) : [];
  if (isAnswered && problems.length === 0 && input.to !== "stay")
    return elsewhere(stepAddress(isChange || input.to === "check" ? "check" : nextOf(step), given));
  return questionView({ position, answers, defaults, step, problems, isChange });
}

const elsewhere = (href: string): NewScenarioPage => ({ kind: "elsewhere", href });
const nextOf = (step: NewScenarioStep) => newScenarioSteps[newScenarioSteps.indexOf(step) + 1] ?? "check";

/** A question that comes before and has an answer that cannot be read: what follows would be built on it. */
function earlierProblem({ answers, position }: LoadedAnswers, step: NewScenarioStep) {
  const isBefore = (problem: AnswerProblem) =>
    newScenarioSteps.indexOf(problem.step) < newScenarioSteps.indexOf(step);
  return readAnswers(answers, position).problems.find(isBefore);
}

async function problemsOf(
  context: ServiceContext,
  { answers, position }: LoadedAnswers,
  step: NewScenarioStep,
): Promise<readonly AnswerProblem[]> {
  const refused = checkedAgainstThePosition.includes(step)
    ? (await judgeAnswers(context, position, answers)).refused
    : readAnswers(answers, position).problems;
  return refused.filter((problem) => problem.step === step);
}
