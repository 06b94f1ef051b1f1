import type { AnswerFormat, QuestionInput } from "@/server/contracts/question";
import { pageAddress } from "../frame/page-address";

const kept = [
  ...(["of", "over", "weeks", "from", "to", "service", "release"] as const),
  ...(["at", "marking", "pin"] as const),
];

/** Address of a question's page in a state. */
export function questionAddress(input: QuestionInput, change: Partial<QuestionInput> = {}): string {
  const state = { ...input, ...change };
  return pageAddress(`/summaries/questions/${encodeURIComponent(state.name)}`, kept, state);
}

/** Address of an answer as a file. */
export function answerAddress(input: QuestionInput, format: AnswerFormat): string {
  return pageAddress(`/api/questions/${encodeURIComponent(input.name)}.${format}`, kept, input);
}
