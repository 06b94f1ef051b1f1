import type { AnswerFormat, QuestionInput } from "@/server/contracts/question";
import { answerHtml } from "@/server/exports/questions/answer-html";
import { writeWorkbook } from "@/server/exports/spreadsheets/write-workbook";
import type { ServiceContext } from "../context";
import { answerDocument } from "./answer-document";
import { answerWorkbook } from "./answer-workbook";

/**
 * An answer as a file: what its page shows.
 * @throws AppError NOT_FOUND when there is no such question or data; INVALID_INPUT, with what is wrong, when it cannot be asked
 */
export async function exportAnswer(
  context: ServiceContext,
  input: QuestionInput,
  format: AnswerFormat,
): Promise<{ readonly name: string; readonly body: string | Buffer }> {
  const { name, position, document } = await answerDocument(context, input);
  const file = `plimsoll-${name}-${position.baseline.asOf}-${document.foot.reference}.${format}`;
  if (format === "html") return { name: file, body: answerHtml(document) };
  return { name: file, body: await writeWorkbook(answerWorkbook(position, document), format) };
}
