import type { GroupedField, MoveFormView } from "@/server/contracts/move-cases";
import { describedBy, groupClass } from "../ui/asked";
import { CarriedFields } from "../ui/carried-fields";
import { HintAndError } from "../ui/hint-and-error";

/** Which cases, how many, and where to: a plain form, so that the address says everything. */
export function MoveForm({ form: { action, carried, to, kind, cases } }: { readonly form: MoveFormView }) {
  const number = { name: "cases", hint: null, error: cases.error };
  return (
    <form className="move-form" method="get" action={action} noValidate>
      <CarriedFields carried={carried} />
      <GroupedSelect name="kind" label="Which cases" field={kind} none="Choose a type and tier" />
      <div className={groupClass(cases.error)}>
        <label className="govuk-label govuk-label--s" htmlFor="cases">
          How many
        </label>
        <HintAndError {...number} />
        <input
          className={cases.error === null ? "govuk-input" : "govuk-input govuk-input--error"}
          id="cases"
          name="cases"
          type="text"
          inputMode="numeric"
          spellCheck={false}
          maxLength={40}
          defaultValue={cases.value}
          aria-describedby={describedBy(number)}
          aria-invalid={cases.error === null ? undefined : true}
        />
      </div>
      <GroupedSelect name="to" label="To which unit" field={to} none="Choose a unit" />
      <button className="btn primary" type="submit">
        Show both units
      </button>
    </form>
  );
}

interface GroupedSelectProps {
  readonly name: string;
  readonly label: string;
  readonly field: GroupedField;
  /** What stands where nothing is chosen. */
  readonly none: string;
}

function GroupedSelect({ name, label, field: { hint, error, groups }, none }: GroupedSelectProps) {
  const asked = { name, hint, error };
  const chosen = groups.flatMap(({ options }) => options).find(({ selected }) => selected);
  return (
    <div className={groupClass(error)}>
      <label className="govuk-label govuk-label--s" htmlFor={name}>
        {label}
      </label>
      <HintAndError {...asked} />
      <select
        id={name}
        name={name}
        defaultValue={chosen?.value ?? ""}
        aria-describedby={describedBy(asked)}
        aria-invalid={error === null ? undefined : true}
      >
        <option value="">{none}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
