import type { QuestionField } from "@/server/contracts/new-scenario";
import type { Asking } from "./asking";
import { textField } from "./text-field";

const reasonLines = 4;

export function purposeFields(asking: Asking): readonly QuestionField[] {
  return [
    textField(asking, "title", { label: "Title" }),
    textField(asking, "reason", {
      label: "What decision does it inform?",
      hint: "Kept with the plan.",
      lines: reasonLines,
    }),
  ];
}
