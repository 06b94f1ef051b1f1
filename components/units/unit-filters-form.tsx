import type { Option, UnitFilters, UnitsInput } from "@/server/contracts/units";

interface UnitFiltersFormProps {
  readonly input: UnitsInput;
  readonly filters: UnitFilters;
}

/** A plain form: works without JavaScript, and the address says everything. */
export function UnitFiltersForm({ input, filters }: UnitFiltersFormProps) {
  return (
    <>
      <form className="filters" method="get" action="/units" role="search" aria-label="Filter units">
        <input type="hidden" name="at" value={input.at} />
        {input.against !== "" && <input type="hidden" name="against" value={input.against} />}
        {input.sort !== "worst" && (
          <>
            <input type="hidden" name="sort" value={input.sort} />
            <input type="hidden" name="order" value={input.order} />
          </>
        )}
        <fieldset className="services">
          <legend>Service</legend>
          {filters.services.map((option) => (
            <label key={option.value}>
              <input type="radio" name="service" value={option.value} defaultChecked={option.checked} />
              {option.label}
            </label>
          ))}
        </fieldset>
        <div className="fields">
          <label className="field">
            Name, old name or code
            <input type="search" name="q" defaultValue={input.q} maxLength={80} autoComplete="off" />
          </label>
          <Select name="group" label="Group or region" options={filters.groups} />
          <Select name="function" label="Function" options={filters.functions} />
          <Select name="band" label="Workload band" options={filters.bands} />
          <button className="btn primary" type="submit">
            Show
          </button>
        </div>
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
  readonly options: readonly Option[];
}

function Select({ name, label, options }: SelectProps) {
  return (
    <label className="field">
      {label}
      <select name={name} defaultValue={options.find((option) => option.selected)?.value ?? ""}>
        <option value="">All</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
