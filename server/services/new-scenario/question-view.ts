import { newScenarioSteps, type NewScenarioStep, type QuestionView } from "@/server/contracts/new-scenario";
import { readNumber } from "@/server/contracts/read-number";
import { releaseSize } from "@/server/contracts/release-size";
import { frameView } from "../frame/frame-view";
import type { Position } from "../positions/load-position";
import { answerEntries } from "./answer-entries";
import type { AnswerProblem } from "./answer-problem";
import type { Answers } from "./answers";
import { fieldOfAnswer } from "./field-of-answer";
import { questions } from "./questions";
import { stepAddress } from "./step-address";

/** What the page of a question is made from. */
export interface Questioned {
  readonly position: Position;
  readonly answers: Answers;
  readonly defaults: Answers;
  readonly step: NewScenarioStep;
  /** What is wrong with the answers of this question, once they were given. */
  readonly problems: readonly AnswerProblem[];
  readonly isChange: boolean;
}

/** The page of one question. */
export function questionView(questioned: Questioned): QuestionView {
  const { position, answers, defaults, step, problems, isChange } = questioned;
  const { question, why, fields } = questions[step];
  const place = newScenarioSteps.indexOf(step);
  const given = answerEntries(answers, defaults);
  const others = newScenarioSteps.filter((other) => other !== step);
  const errorOf = (name: string) => problems.find((problem) => problem.name === name)?.sentence ?? null;
  return {
    ...{ kind: "question", step, question, why, isChange },
    frame: frameView(position, null, ({ at }) =>
      stepAddress(step, answerEntries({ ...answers, at }, defaults)),
    ),
    title: problems.length > 0 ? `Error: ${question}` : question,
    caption: `Question ${place + 1} of ${newScenarioSteps.length}`,
    fields: fields({ position, answers, errorOf }),
    canSkip: !isChange && place < newScenarioSteps.length - 1,
    live: step === "size" ? live(answers) : null,
    problems: problems.map(({ name, sentence }) => ({ href: `#${fieldOfAnswer(name, answers)}`, sentence })),
    action: `/scenarios/new/${step}`,
    carried: answerEntries(answers, defaults, others),
    backHref: isChange ? stepAddress("check", given) : before(place, questioned),
  };
}

function before(place: number, { answers, defaults }: Questioned): string {
  const earlier = newScenarioSteps[place - 1];
  return earlier ? stepAddress(earlier, answerEntries(answers, defaults)) : "/scenarios";
}

/** The pool has been read by now: an earlier page does not let a wrong one pass. */
function live(answers: Answers): QuestionView["live"] {
  const poolFte = readNumber(answers.pool);
  if (poolFte === null || poolFte <= 0) return null;
  const pool = { poolFte, headquartersFte: readNumber(answers.headquarters) };
  const size = releaseSize(answers, pool);
  return { pool, equation: size.ok ? size.equation : size.sentence };
}
