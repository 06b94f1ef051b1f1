import type { AnswerName } from "@/server/contracts/new-scenario";
import type { Position } from "../../positions/load-position";
import type { Answers } from "../answers";

/** What the fields of a question are made from. */
export interface Asking {
  readonly position: Position;
  readonly answers: Answers;
  /** What is wrong with an answer; null where nothing is, or where nobody has answered yet. */
  readonly errorOf: (name: AnswerName) => string | null;
}
