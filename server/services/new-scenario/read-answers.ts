import { answerNames, type AnswerName } from "@/server/contracts/new-scenario";
import { releaseSize } from "@/server/contracts/release-size";
import type { SharingRule } from "@/server/engine/plan-vocabulary";
import type { Range } from "@/server/engine/scenario/check-range";
import { measureLimits as limits } from "@/server/engine/scenario/measure-limits";
import type { Service } from "@/server/engine/vocabulary";
import type { Position } from "../positions/load-position";
import type { AnswerProblem } from "./answer-problem";
import type { Answers } from "./answers";
import { destinationGroups } from "./destination-groups";
import type { PlanAnswers } from "./plan-answers";
import { readQuantity } from "./read-quantity";
import { readWaves } from "./read-waves";
import { stepOfAnswer } from "./step-of-answer";
import { wordsProblem } from "./words-problem";

/** Short enough for an address to carry them all. */
const mostOfTitle = 120;
const mostOfReason = 600;
const mostOfDefinition = 400;

export interface ReadAnswers {
  /** Null where an answer cannot be read. */
  readonly plan: PlanAnswers | null;
  /** In the order of the questions. */
  readonly problems: readonly AnswerProblem[];
}

type Report = (name: AnswerName, sentence: string) => void;
/** Reads a number, or reports why it cannot be and gives null. */
type ReadNumber = (name: AnswerName, what: string, range: Range) => number | null;

/** Reads every answer. Nothing is corrected: each that cannot be used has a sentence at its field. */
export function readAnswers(answers: Answers, position: Position): ReadAnswers {
  const problems: AnswerProblem[] = [];
  const report: Report = (name, sentence) => problems.push({ step: stepOfAnswer(name), name, sentence });
  const number: ReadNumber = (name, what, range) => {
    const read = readQuantity(answers[name], what, range);
    if (read.ok) return read.value;
    report(name, read.sentence);
    return null;
  };
  const read = {
    ...readWords(answers, report),
    baseline: position.baseline.asOf,
    months: number("months", "how many months it looks ahead", limits.horizon),
    ...readPool(answers, number, report),
    ...readPeople(answers, number),
    ...readDestination(answers, position, number),
    lengthMonths: number("length", "how many months they are away", limits.horizon),
    inductionWeeks: number("induction", "how many weeks they are inducted", limits.inductionWeeks),
  };
  const horizon = read.months === null ? null : { asOf: read.baseline, months: read.months };
  const waves = readWaves(answers, horizon, report);
  const inOrder = [...problems].sort((a, b) => orderOf(a.name) - orderOf(b.name));
  // Whatever could not be read has been reported.
  return { plan: problems.length > 0 ? null : ({ ...read, waves } as PlanAnswers), problems: inOrder };
}

function readWords({ title, reason, definition }: Answers, report: Report) {
  const found = [
    ["title", wordsProblem(title, "a title", mostOfTitle)],
    ["reason", wordsProblem(reason, "what decision it informs", mostOfReason)],
    ["definition", wordsProblem(definition, "who is eligible", mostOfDefinition)],
  ] as const;
  for (const [name, sentence] of found) if (sentence !== null) report(name, sentence);
  return { title: title.trim(), reason: reason.trim(), definition: definition.trim() };
}

function readPool(answers: Answers, number: ReadNumber, report: Report) {
  const poolFte = number("pool", "how many FTE are eligible", limits.pool);
  const headquartersFte = unlessEmpty(answers.headquarters, () =>
    number("headquarters", "how many FTE headquarters and Area Services have", limits.pool),
  );
  const size = poolFte === null ? null : releaseSize(answers, { poolFte, headquartersFte });
  if (size && !size.ok) report("other", size.sentence);
  return {
    ...{ poolFte, headquartersFte, includesSpecialists: answers.specialists === "yes" },
    percent: size?.ok ? size.percent : null,
  };
}

function readPeople(answers: Answers, number: ReadNumber) {
  const share = (name: AnswerName, what: string) => number(name, what, limits.percent);
  return {
    prisonExperiencePercent: share("experienced", "the share with experience of prison work"),
    onSitePercent: share("onsite", "the share who can work on site"),
    operationalPercent: unlessEmpty(answers.operational, () =>
      share("operational", "the share with an operational grade"),
    ),
    probationOfficerPercent: unlessEmpty(answers.officers, () =>
      share("officers", "the share who are qualified probation officers"),
    ),
  };
}

function readDestination(answers: Answers, position: Position, number: ReadNumber) {
  return {
    service: answers.service === "both" ? null : (answers.service as Service),
    groups: destinationGroups(position, answers),
    sharing: answers.sharing as SharingRule,
    capPerUnit: unlessEmpty(answers.cap, () => number("cap", "the most people at one unit", limits.cap)),
  };
}

const unlessEmpty = (text: string, read: () => number | null) => (text.trim() === "" ? null : read());

const names: readonly AnswerName[] = Object.values(answerNames).flat();
const orderOf = (name: AnswerName) => names.indexOf(name);
