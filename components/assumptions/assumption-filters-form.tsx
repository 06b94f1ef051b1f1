import type { AssumptionFilters, AssumptionsInput } from "@/server/contracts/assumptions";
import { ChosenFilters } from "../ui/chosen-filters";
import { FilterSelect } from "../ui/filter-select";

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
          <FilterSelect name="register" label="Register" all="Both" options={filters.registers} />
          <FilterSelect name="area" label="Area" options={filters.areas} />
          <FilterSelect name="status" label="Status" options={filters.statuses} />
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
      <ChosenFilters chosen={filters.chosen} clearHref={filters.clearHref} />
    </>
  );
}
