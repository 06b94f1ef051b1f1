import type { UnitNamesView } from "@/server/contracts/imports";
import { describedBy, groupClass } from "../ui/asked";
import { HintAndError } from "../ui/hint-and-error";

const fields = [
  { name: "name", label: "Name in the file", hint: "Exactly as the file has it." },
  { name: "unit", label: "Unit", hint: "Its name or code, as the list of units has it." },
  {
    name: "from",
    label: "From (may be left empty)",
    hint: "The first day on which the name held, for example 2024-04-01. Empty: always.",
  },
] as const;

/** Adds a name of a unit. */
export function AddNameForm({ view: { typed, problem } }: { readonly view: UnitNamesView }) {
  return (
    <form className="import-name" id="add" method="post" action="/data/imports/names/add">
      <h2>Add a name</h2>
      {typed.job !== "" && <input type="hidden" name="job" value={typed.job} />}
      {fields.map(({ name, label, hint }) => {
        const error = problem?.href === `#${name}` ? problem.sentence : null;
        return (
          <div key={name} className={groupClass(error)}>
            <label className="govuk-label" htmlFor={name}>
              {label}
            </label>
            <HintAndError name={name} hint={hint} error={error} />
            <input
              className={error ? "govuk-input govuk-input--error" : "govuk-input"}
              id={name}
              name={name}
              type="text"
              defaultValue={typed[name]}
              autoComplete="off"
              aria-describedby={describedBy({ name, hint, error })}
              aria-invalid={error ? true : undefined}
            />
          </div>
        );
      })}
      <button className="btn primary" type="submit">
        {typed.job === "" ? "Add the name" : "Add the name and read the file again"}
      </button>
    </form>
  );
}
