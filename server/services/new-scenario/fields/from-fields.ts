import { longDate } from "@/server/contracts/format";
import type { QuestionField } from "@/server/contracts/new-scenario";
import type { Asking } from "./asking";
import { choiceField } from "./choice-field";
import { textField } from "./text-field";

export function fromFields(asking: Asking): readonly QuestionField[] {
  const { baselines } = asking.position;
  return [
    choiceField(
      asking,
      "at",
      "Position",
      baselines.map(({ name, asOf }, place) => ({
        value: name,
        label: longDate(asOf),
        hint: place === 0 ? "The newest figures." : "Earlier figures.",
      })),
    ),
    textField(asking, "months", {
      label: "How many months does it look ahead?",
      hint: "From 1 to 36.",
      unit: "months",
    }),
  ];
}
