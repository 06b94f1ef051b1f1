import type { AnswerName } from "@/server/contracts/new-scenario";
import type { Answers } from "./answers";

/** The field that an answer is changed in: where no other percentage is asked for, that of the offered ones. */
export function fieldOfAnswer(name: AnswerName, { percent }: Answers): AnswerName {
  return name === "other" && percent !== "other" ? "percent" : name;
}
