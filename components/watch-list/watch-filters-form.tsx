import type { FrameSwitch } from "@/server/contracts/page";
import type { WatchFilters, WatchListInput } from "@/server/contracts/watch-list";
import { ChosenFilters } from "../ui/chosen-filters";
import { FilterSelect } from "../ui/filter-select";

interface WatchFiltersFormProps {
  readonly input: WatchListInput;
  readonly services: readonly FrameSwitch[];
  readonly filters: WatchFilters;
}

const carried = ["at", "against", "service"] as const;

/** Which units: links for the service and a plain form, so that the address says everything. */
export function WatchFiltersForm({ input, services, filters }: WatchFiltersFormProps) {
  return (
    <>
      <div className="filters">
        <ul className="tasks" aria-label="Service">
          {services.map(({ label, href, current }) => (
            <li key={label}>
              <a href={href} aria-current={current ? "true" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <form
          className="fields watch-fields"
          method="get"
          action="/watch-list"
          role="search"
          aria-label="Filter units"
        >
          {carried
            .filter((name) => input[name] !== "")
            .map((name) => (
              <input key={name} type="hidden" name={name} value={input[name]} />
            ))}
          <FilterSelect name="group" label="Group or region" options={filters.groups} />
          <FilterSelect name="flag" label="Flagged for" options={filters.flags} />
          <button className="btn primary" type="submit">
            Show
          </button>
        </form>
      </div>
      <ChosenFilters chosen={filters.chosen} clearHref={filters.clearHref} />
    </>
  );
}
