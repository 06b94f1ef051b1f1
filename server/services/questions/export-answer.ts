import type { AnswerDocument, AnswerFormat, QuestionField, QuestionInput } from "@/server/contracts/question";
import { answerHtml } from "@/server/exports/questions/answer-html";
import { writeWorkbook } from "@/server/exports/spreadsheets/write-workbook";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { answerWorkbook } from "./answer-workbook";
import { findAnswer } from "./find-answer";
import { questionTemplates } from "./question-templates";

/**
 * An answer as a file: what its page shows.
 * @throws AppError NOT_FOUND when there is no such question or data; INVALID_INPUT, with what is wrong, when it cannot be asked
 */
export async function exportAnswer(
  context: ServiceContext,
  input: QuestionInput,
  format: AnswerFormat,
): Promise<{ readonly name: string; readonly body: string | Buffer }> {
  const { name, position, fields, answer, foot } = await findAnswer(context, input);
  if (answer === null) {
    const wrong = fields.flatMap(({ error }) => (error === null ? [] : [error]));
    throw new AppError("INVALID_INPUT", wrong.join(" "));
  }
  const document: AnswerDocument = {
    ...answer,
    title: questionTemplates[name].title,
    asked: fields.map((field) => ({ label: field.label, value: shownValue(field) })),
    ...{ marking: input.marking, foot },
  };
  const file = `plimsoll-${name}-${position.baseline.asOf}-${foot.reference}.${format}`;
  if (format === "html") return { name: file, body: answerHtml(document) };
  return { name: file, body: await writeWorkbook(answerWorkbook(position, document), format) };
}

/** What was asked for, as its field shows it. */
function shownValue({ value, unit, choices }: QuestionField): string {
  const chosen = choices?.find(({ selected }) => selected);
  if (chosen) return chosen.label;
  return unit === null ? value : `${value}${unit === "%" ? "" : " "}${unit}`;
}
