import type { AnswerName, ChoiceField, TextField } from "@/server/contracts/new-scenario";
import type { Asking } from "./asking";

interface Offered {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly reveals?: TextField;
}

/** One of a few answers, all in sight. */
export function choiceField(
  { answers, errorOf }: Asking,
  name: AnswerName,
  label: string,
  offered: readonly Offered[],
): ChoiceField {
  return {
    ...{ kind: "choice", name, label, hint: null, error: errorOf(name) },
    options: offered.map(({ hint, reveals, ...option }) => ({
      ...option,
      ...{ hint: hint ?? null, reveals: reveals ?? null, checked: option.value === answers[name] },
    })),
  };
}
