import { z } from "zod";
import { word } from "@/server/contracts/address";
import { answerFormats, QuestionInput } from "@/server/contracts/question";
import { exportAnswer } from "@/server/services/questions/export-answer";
import { getQuestion } from "@/server/services/questions/get-question";
import { getQuestions } from "@/server/services/questions/get-questions";
import { questionSubject } from "@/server/services/questions/question-subject";
import { procedure, router } from "../trpc";

const AnswerFileInput = QuestionInput.extend({ format: z.enum(answerFormats) });

export const questionsRouter = router({
  find: procedure
    .input(QuestionInput)
    .query(async ({ ctx, input }) => ({ name: (await questionSubject(ctx, input)).name })),
  list: procedure.input(z.object({ at: word })).query(({ ctx, input }) => getQuestions(ctx, input.at)),
  get: procedure.input(QuestionInput).query(({ ctx, input }) => getQuestion(ctx, input)),
  file: procedure
    .input(AnswerFileInput)
    .query(({ ctx, input: { format, ...input } }) => exportAnswer(ctx, input, format)),
});
