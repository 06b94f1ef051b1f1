import { questionNames, type QuestionInput, type QuestionName } from "@/server/contracts/question";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { keepsPin } from "../positions/keeps-pin";
import { loadPosition, type Position } from "../positions/load-position";
import { pinnedBaseline } from "../positions/pinned-baseline";

/**
 * The question and the data that an address names.
 * @throws AppError NOT_FOUND, with what there is, where there is no such question, or where the address keeps data or a
 * register that are no longer held here
 */
export async function questionSubject(
  context: ServiceContext,
  input: QuestionInput,
): Promise<{ readonly name: QuestionName; readonly position: Position }> {
  const name = questionNames.find((own) => own === input.name);
  if (!name) {
    throw new AppError(
      "NOT_FOUND",
      `There is no question ${input.name}. There are: ${questionNames.join(", ")}.`,
    );
  }
  const position = await loadPosition(context, await pinnedBaseline(context, input));
  keepsPin(position, input.pin, "this answer cannot be given as it was");
  return { name, position };
}
