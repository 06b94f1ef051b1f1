import type { QuestionField } from "@/server/contracts/new-scenario";
import type { Asking } from "./asking";
import { choiceField } from "./choice-field";
import { textField } from "./text-field";

export function sizeFields(asking: Asking): readonly QuestionField[] {
  const other = textField(asking, "other", { label: "Percentage of the pool", unit: "%" });
  const field = choiceField(asking, "percent", "Share of those eligible", [
    { value: "5", label: "5%", hint: "What was asked for in March 2023." },
    { value: "10", label: "10%", hint: "What headquarters was warned might follow." },
    { value: "other", label: "Another percentage", reveals: other },
  ]);
  // Where no box is in sight, its error stands with the choice.
  return [asking.answers.percent === "other" ? field : { ...field, error: other.error }];
}
