import type { AnswerName, TextField } from "@/server/contracts/new-scenario";
import type { Asking } from "./asking";

/** How one answer is asked for. */
interface Wording {
  readonly label: string;
  readonly hint?: string;
  readonly lines?: number;
  readonly unit?: string;
}

/** A box to type into, with what was typed before. */
export function textField(
  { answers, errorOf }: Asking,
  name: AnswerName,
  { label, hint = "", lines = 1, unit = "" }: Wording,
): TextField {
  return {
    ...{ kind: "text", name, label, lines, value: answers[name], error: errorOf(name) },
    hint: hint === "" ? null : hint,
    unit: unit === "" ? null : unit,
  };
}
