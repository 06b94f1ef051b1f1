import type { TextField } from "@/server/contracts/new-scenario";
import { describedBy, groupClass } from "../ui/asked";
import { HintAndError } from "../ui/hint-and-error";

/** A box for words or for a number; a number is typed as text, so that commas and units can be. */
export function TextBox({ field }: { readonly field: TextField }) {
  const { name, label, hint, error } = field;
  return (
    <div className={groupClass(error)}>
      <label className="govuk-label govuk-label--s" htmlFor={name}>
        {label}
      </label>
      <HintAndError name={name} hint={hint} error={error} />
      <Box field={field} />
    </div>
  );
}

function Box({ field }: { readonly field: TextField }) {
  const { name, value, lines, unit, error } = field;
  const shared = {
    ...{ id: name, name, defaultValue: value, "aria-describedby": describedBy(field) },
    "aria-invalid": error === null ? undefined : true,
  };
  const wrong = error === null ? "" : " govuk-input--error";
  if (lines > 1)
    return (
      <textarea
        {...shared}
        className={`govuk-textarea${error === null ? "" : " govuk-textarea--error"}`}
        rows={lines}
        maxLength={2000}
      />
    );
  if (unit === null)
    return <input {...shared} className={`govuk-input${wrong}`} type="text" maxLength={2000} />;
  return (
    <div className="govuk-input__wrapper">
      <input
        {...shared}
        className={`govuk-input govuk-input--width-5${wrong}`}
        type="text"
        inputMode={unit === "people" || unit === "months" ? "numeric" : "decimal"}
        spellCheck={false}
        maxLength={40}
      />
      <div className="govuk-input__suffix" aria-hidden="true">
        {unit}
      </div>
    </div>
  );
}
