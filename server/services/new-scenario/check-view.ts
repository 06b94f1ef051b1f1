import type { AnswerName, CheckAnswersView } from "@/server/contracts/new-scenario";
import { readNumber } from "@/server/contracts/read-number";
import { releaseSize } from "@/server/contracts/release-size";
import { frameView } from "../frame/frame-view";
import type { Position } from "../positions/load-position";
import { answerEntries } from "./answer-entries";
import type { AnswerProblem } from "./answer-problem";
import { answerRows } from "./answer-rows";
import type { Answers } from "./answers";
import { fieldOfAnswer } from "./field-of-answer";
import type { PlanProblems } from "./plan-problems";
import { stepAddress } from "./step-address";
import { stepOfAnswer } from "./step-of-answer";

const question = "Check your answers";

/** The page that shows all answers before anything is created. */
export function checkView(
  position: Position,
  answers: Answers,
  defaults: Answers,
  { refused, noted }: PlanProblems,
): CheckAnswersView {
  const given = answerEntries(answers, defaults);
  const change = (name: AnswerName, asked: readonly (readonly [string, string])[] = []) =>
    `${stepAddress(stepOfAnswer(name), given, [["change", "1"], ...asked])}#${fieldOfAnswer(name, answers)}`;
  const linked = ({ step, name, sentence }: AnswerProblem) => ({
    href: change(name, [["answered", step]]),
    sentence,
  });
  return {
    kind: "check",
    title: refused.length > 0 ? `Error: ${question}` : question,
    frame: frameView(position, null, ({ at }) =>
      stepAddress("check", answerEntries({ ...answers, at }, defaults)),
    ),
    equation: equation(answers),
    rows: answerRows(answers, position, change),
    problems: refused.map(linked),
    notes: noted.map(({ name, sentence }) => ({ href: change(name), sentence })),
    action: "/scenarios/new/create",
    carried: answerEntries(answers, null),
    backHref: stepAddress("when", given),
  };
}

function equation(answers: Answers): string | null {
  const poolFte = readNumber(answers.pool);
  if (poolFte === null || poolFte <= 0) return null;
  const size = releaseSize(answers, { poolFte, headquartersFte: readNumber(answers.headquarters) });
  return size.ok ? size.equation : null;
}
