import type { AnswerDocument, QuestionField, QuestionInput, QuestionName } from "@/server/contracts/question";
import { longDate } from "@/server/contracts/format";
import { engineVersion } from "@/server/contracts/page";
import type { ServiceContext } from "../context";
import { pinOf } from "../explain/explain-address";
import { dataQuality } from "../frame/data-quality";
import type { Position } from "../positions/load-position";
import { textHash } from "../scenarios/text-hash";
import { citation } from "../summaries/citation";
import type { Reply } from "./question-template";
import { questionSubject } from "./question-subject";
import { questionTemplates } from "./question-templates";

export interface FoundAnswer extends Reply {
  readonly name: QuestionName;
  readonly position: Position;
  /** What was asked, each field as it was answered. */
  readonly asked: Readonly<Partial<Record<QuestionField["name"], string>>>;
  readonly foot: AnswerDocument["foot"];
}

/** Enough of a fingerprint that no two answers meet. */
const referenceLength = 12;

/**
 * A question, asked of the data that the address names.
 * @throws AppError NOT_FOUND when there is no such question or data
 */
export async function findAnswer(context: ServiceContext, input: QuestionInput): Promise<FoundAnswer> {
  const { name, position } = await questionSubject(context, input);
  const reply = await questionTemplates[name].ask(context, position, input);
  const asked = Object.fromEntries(reply.fields.map((field) => [field.name, field.value]));
  return { ...reply, name, position, asked, foot: footOf(name, position, asked) };
}

/** The same question of the same data under the same register has the same reference. */
function footOf(name: QuestionName, position: Position, asked: FoundAnswer["asked"]): AnswerDocument["foot"] {
  const pin = pinOf(position);
  const print = textHash(JSON.stringify([name, asked, pin]))
    .slice(0, referenceLength)
    .toUpperCase();
  const reference = `Q-${print}`;
  return {
    reference,
    citation: `${citation(questionTemplates[name].title, position)} Reference ${reference}.`,
    lines: [
      `Position at ${longDate(position.baseline.asOf)}. ${dataQuality(position)}.`,
      `Model ${engineVersion}, data and register ${pin}. Not assured.`,
    ],
  };
}
