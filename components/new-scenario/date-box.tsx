import type { DateField, DatePart } from "@/server/contracts/new-scenario";
import { describedBy, groupClass } from "../ui/asked";
import { HintAndError } from "../ui/hint-and-error";

const yearPart = 2;

/** A date in three boxes, typed rather than picked. */
export function DateBox({ field }: { readonly field: DateField }) {
  const { name, label, hint, error, parts } = field;
  return (
    <div className={groupClass(error)}>
      <fieldset className="govuk-fieldset" role="group" aria-describedby={describedBy(field)}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <HintAndError name={name} hint={hint} error={error} />
        <div className="govuk-date-input">
          {parts.map((part, place) => (
            <Part key={part.name} part={part} width={place === yearPart ? 4 : 2} isWrong={error !== null} />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

interface PartProps {
  readonly part: DatePart;
  readonly width: number;
  readonly isWrong: boolean;
}

function Part({ part: { name, label, value }, width, isWrong }: PartProps) {
  return (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group">
        <label className="govuk-label govuk-date-input__label" htmlFor={name}>
          {label}
        </label>
        <input
          className={`govuk-input govuk-date-input__input govuk-input--width-${width}${isWrong ? " govuk-input--error" : ""}`}
          id={name}
          name={name}
          type="text"
          inputMode="numeric"
          spellCheck={false}
          defaultValue={value}
          maxLength={20}
        />
      </div>
    </div>
  );
}
