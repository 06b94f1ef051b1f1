import type { QuestionField, QuestionView } from "@/server/contracts/question";
import { describedBy, groupClass } from "../ui/asked";
import { HintAndError } from "../ui/hint-and-error";

type QuestionFormProps = Pick<QuestionView, "name" | "fields" | "carried">;

/** What is asked for, as a plain form: its address says everything. */
export function QuestionForm({ name, fields, carried }: QuestionFormProps) {
  return (
    <form
      className="question-form"
      method="get"
      action={`/summaries/questions/${name}`}
      aria-label="What is asked"
      noValidate
    >
      {carried.map((each) => (
        <input key={each.name} type="hidden" name={each.name} value={each.value} />
      ))}
      {fields.map((field) => (
        <div key={field.name} className={groupClass(field.error)}>
          <label className="govuk-label govuk-label--s" htmlFor={field.name}>
            {field.label}
          </label>
          <HintAndError name={field.name} hint={field.hint} error={field.error} />
          <Box field={field} />
        </div>
      ))}
      <button className="btn primary" type="submit">
        Answer
      </button>
    </form>
  );
}

function Box({ field }: { readonly field: QuestionField }) {
  const { name, value, unit, error, choices } = field;
  const shared = {
    ...{ id: name, name, "aria-describedby": describedBy(field) },
    "aria-invalid": error === null ? undefined : true,
  };
  const wrong = error === null ? "" : " govuk-input--error";
  if (choices !== null)
    return (
      <select {...shared} className={`govuk-input${wrong}`} defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  const box = (
    <input
      {...shared}
      className={`govuk-input govuk-input--width-10${wrong}`}
      type="text"
      defaultValue={value}
      spellCheck={false}
      maxLength={80}
    />
  );
  if (unit === null) return box;
  return (
    <div className="govuk-input__wrapper">
      {box}
      <div className="govuk-input__suffix" aria-hidden="true">
        {unit}
      </div>
    </div>
  );
}
