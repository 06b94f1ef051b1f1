import type { MoreFields, QuestionField } from "@/server/contracts/new-scenario";
import { ChoiceBox } from "./choice-box";
import { DateBox } from "./date-box";
import { TextBox } from "./text-box";
import { TicksBox } from "./ticks-box";

/** A field of a question as its kind is drawn. */
export function FieldOfQuestion({ field }: { readonly field: QuestionField }) {
  switch (field.kind) {
    case "text":
      return <TextBox field={field} />;
    case "choice":
      return <ChoiceBox field={field} />;
    case "ticks":
      return <TicksBox field={field} />;
    case "date":
      return <DateBox field={field} />;
    case "more":
      return <More field={field} />;
  }
}

function More({ field: { label, open, fields } }: { readonly field: MoreFields }) {
  return (
    <details className="question-more" open={open}>
      <summary>{label}</summary>
      {fields.map((field) => (
        <FieldOfQuestion key={field.name} field={field} />
      ))}
    </details>
  );
}
