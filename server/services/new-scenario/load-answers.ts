import type { TypedAnswers } from "@/server/contracts/new-scenario";
import type { ServiceContext } from "../context";
import { loadPosition, type Position } from "../positions/load-position";
import type { Answers } from "./answers";
import { defaultAnswers } from "./default-answers";
import { givenAnswers } from "./given-answers";

export interface LoadedAnswers {
  readonly position: Position;
  readonly answers: Answers;
  readonly defaults: Answers;
}

/** The answers so far, with the position that they start from and what it suggests for the rest. */
export async function loadAnswers(context: ServiceContext, typed: TypedAnswers): Promise<LoadedAnswers> {
  const position = await loadPosition(context, typed.at ?? "");
  const defaults = defaultAnswers(position);
  return { position, defaults, answers: givenAnswers(typed, position, defaults) };
}
