import type { AssumptionFilters, AssumptionsInput, Choice } from "@/server/contracts/assumptions";

interface AssumptionFiltersFormProps {
  readonly input: AssumptionsInput;
  readonly filters: AssumptionFilters;
}

/** A plain form: works without JavaScript, and the address says everything. */
export function AssumptionFiltersForm({ input, filters }: AssumptionFiltersFormProps) {
  return (
    <>
      <form
        className="filters registers"
        method="get"
        action="/assumptions"
        role="search"
        aria-label="Filter assumptions"
      >
        <input type="hidden" name="at" value={input.at} />
        {input.against && <input type="hidden" name="against" value={input.against} />}
        <div className="fields">
          <label className="field">
            Words in a name, key, description or source
            <input type="search" name="q" defaultValue={input.q} maxLength={80} autoComplete="off" />
          </label>
          <Select name="register" label="Register" all="Both" choices={filters.registers} />
          <Select name="area" label="Area" all="All" choices={filters.areas} />
          <Select name="status" label="Status" all="All" choices={filters.statuses} />
          <button className="btn primary" type="submit">
            Show
          </button>
        </div>
        <label className="tick">
          <input
            type="checkbox"
            name="past"
            value={filters.past.value}
            defaultChecked={filters.past.selected}
          />
          Only rows past their review date
        </label>
      </form>
      {filters.chosen.length > 0 && (
        <p className="chosen">
          <span>Filtered by</span>
          {filters.chosen.map((filter) => (
            <a key={filter.label} className="tag" href={filter.removeHref}>
              <span className="govuk-visually-hidden">Remove filter: </span>
              {filter.label} <span aria-hidden="true">×</span>
            </a>
          ))}
          <a href={filters.clearHref}>Clear filters</a>
        </p>
      )}
    </>
  );
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly choices: readonly Choice[];
}

function Select({ name, label, all, choices }: SelectProps) {
  return (
    <label className="field">
      {label}
      <select name={name} defaultValue={choices.find((choice) => choice.selected)?.value ?? ""}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
