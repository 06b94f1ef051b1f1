import type { QuestionAnswer, QuestionField, QuestionInput } from "@/server/contracts/question";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";

/** What a question comes to: its fields as they stand, and the answer where nothing is wrong with them. */
export interface Reply {
  readonly fields: readonly QuestionField[];
  readonly answer: QuestionAnswer | null;
}

/** A question that is asked again and again. */
export interface QuestionTemplate {
  readonly title: string;
  /** What it tells, in a sentence. */
  readonly words: string;
  readonly ask: (context: ServiceContext, position: Position, input: QuestionInput) => Promise<Reply>;
}
