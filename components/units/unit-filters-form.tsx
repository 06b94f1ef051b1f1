import type { UnitFilters, UnitsInput } from "@/server/contracts/units";
import { ChosenFilters } from "../ui/chosen-filters";
import { FilterSelect } from "../ui/filter-select";

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
          <FilterSelect name="group" label="Group or region" options={filters.groups} />
          <FilterSelect name="function" label="Function" options={filters.functions} />
          <FilterSelect name="band" label="Workload band" options={filters.bands} />
          <button className="btn primary" type="submit">
            Show
          </button>
        </div>
      </form>
      <ChosenFilters chosen={filters.chosen} clearHref={filters.clearHref} />
    </>
  );
}
