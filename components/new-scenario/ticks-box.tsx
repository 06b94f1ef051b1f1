import type { TicksField } from "@/server/contracts/new-scenario";
import { hintId } from "../ui/asked";

/** Any number of a list, behind a line that opens: most people take all of it. */
export function TicksBox({ field: { name, of, label, hint, options } }: { readonly field: TicksField }) {
  const ticked = options.filter(({ checked }) => checked).length;
  const id = `${name}-${of}`;
  return (
    <details className={`question-more of-${of}`} open={ticked > 0}>
      <summary>{label}</summary>
      <div className="govuk-form-group">
        <fieldset className="govuk-fieldset" aria-describedby={hint === null ? undefined : hintId(id)}>
          <legend className="govuk-visually-hidden">{label}</legend>
          {hint !== null && (
            <div className="govuk-hint" id={hintId(id)}>
              {hint}
            </div>
          )}
          <div className="govuk-checkboxes govuk-checkboxes--small">
            {options.map(({ value, label: text, checked }) => (
              <div className="govuk-checkboxes__item" key={value}>
                <input
                  className="govuk-checkboxes__input"
                  id={`${name}-${value}`}
                  name={name}
                  type="checkbox"
                  value={value}
                  defaultChecked={checked}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={`${name}-${value}`}>
                  {text}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      </div>
    </details>
  );
}
