import type { AnswerDocument, QuestionField, QuestionInput } from "@/server/contracts/question";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import type { Position } from "../positions/load-position";
import { findAnswer } from "./find-answer";
import { questionTemplates } from "./question-templates";

/** An answer as it leaves the service, and what it stands on. */
export interface FoundDocument {
  readonly name: string;
  readonly position: Position;
  readonly document: AnswerDocument;
}

/**
 * What a question's page shows, as a document.
 * @throws AppError NOT_FOUND when there is no such question or data; INVALID_INPUT, with what is wrong, when it cannot be asked
 */
export async function answerDocument(context: ServiceContext, input: QuestionInput): Promise<FoundDocument> {
  const { name, position, fields, answer, foot } = await findAnswer(context, input);
  if (answer === null) {
    const wrong = fields.flatMap(({ error }) => (error === null ? [] : [error]));
    throw new AppError("INVALID_INPUT", wrong.join(" "));
  }
  const asked = fields.map((field) => ({ label: field.label, value: shownValue(field) }));
  const { title } = questionTemplates[name];
  return { name, position, document: { ...answer, title, asked, marking: input.marking, foot } };
}

/** What was asked for, as its field shows it. */
function shownValue({ value, unit, choices }: QuestionField): string {
  const chosen = choices?.find(({ selected }) => selected);
  if (chosen) return chosen.label;
  return unit === null ? value : `${value}${unit === "%" ? "" : " "}${unit}`;
}
