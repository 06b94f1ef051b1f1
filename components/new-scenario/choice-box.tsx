import type { ChoiceField, ChoiceOption } from "@/server/contracts/new-scenario";
import { describedBy, groupClass, hintId } from "../ui/asked";
import { HintAndError } from "../ui/hint-and-error";
import { TextBox } from "./text-box";

/** One of a few answers. The first is called like the field, so that an error can lead to it. */
export function ChoiceBox({ field }: { readonly field: ChoiceField }) {
  const { name, label, hint, error, options } = field;
  return (
    <div className={groupClass(error)}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(field)}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <HintAndError name={name} hint={hint} error={error} />
        <div className="govuk-radios">
          {options.map((option, index) => (
            <Option
              key={option.value}
              name={name}
              id={index === 0 ? name : `${name}-${option.value}`}
              option={option}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

interface OptionProps {
  readonly name: string;
  readonly id: string;
  readonly option: ChoiceOption;
}

function Option({ name, id, option: { value, label, hint, checked, reveals } }: OptionProps) {
  return (
    <>
      <div className="govuk-radios__item">
        <input
          className="govuk-radios__input"
          id={id}
          name={name}
          type="radio"
          value={value}
          defaultChecked={checked}
          aria-describedby={hint === null ? undefined : hintId(id)}
        />
        <label className="govuk-label govuk-radios__label" htmlFor={id}>
          {label}
        </label>
        {hint !== null && (
          <div className="govuk-hint govuk-radios__hint" id={hintId(id)}>
            {hint}
          </div>
        )}
      </div>
      {reveals && (
        <div className="govuk-radios__conditional">
          <TextBox field={reveals} />
        </div>
      )}
    </>
  );
}
