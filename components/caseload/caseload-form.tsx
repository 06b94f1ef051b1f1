import type { CaseloadView } from "@/server/contracts/caseload";
import type { MapChoice } from "@/server/contracts/caseload-map";
import { Choices } from "../ui/choices";
import { ChosenFilters } from "../ui/chosen-filters";
import { FilterSelect } from "../ui/filter-select";
import { MapChoiceSelect } from "./map-choice-select";

interface CaseloadFormProps extends Pick<
  CaseloadView,
  "input" | "views" | "services" | "measures" | "filters" | "orders" | "rowKinds" | "years" | "spans"
> {
  /** Weeks or months of the map; the table shows them all. */
  readonly choice?: MapChoice;
}

/** What is shown of which units, and in which order: links and a plain form, so that the address says everything. */
export function CaseloadForm(props: CaseloadFormProps) {
  const { input, views, services, measures, filters, orders, rowKinds, years, spans, choice } = props;
  const { at, against, service, rows, sort, weeks, year, view } = input;
  const carried = { at, against, service, rows, sort, weeks, year, when: choice ? "" : input.when };
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
          method="get"
          action={view === "map" ? "/caseload/map" : "/caseload"}
          role="search"
          aria-label={view === "map" ? "What the map shows" : "What the heatmap shows"}
        >
          {Object.entries(carried)
            .filter(([, value]) => value !== "")
            .map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
          <fieldset className="services">
            <legend>Show</legend>
            {measures.map(({ value, label, checked }) => (
              <label key={value}>
                <input type="radio" name="measure" value={value} defaultChecked={checked} />
                {label}
              </label>
            ))}
          </fieldset>
          <div className="fields caseload-fields">
            <FilterSelect
              name="region"
              label={service === "prison" ? "Group" : "Region"}
              options={filters.regions}
              all="England and Wales"
            />
            <FilterSelect name="band" label="Workload band" options={filters.bands} />
            {filters.functions.length > 0 && (
              <FilterSelect name="function" label="Function" options={filters.functions} />
            )}
            {choice && <MapChoiceSelect choice={choice} />}
            <button className="btn primary" type="submit">
              Show
            </button>
          </div>
        </form>
      </div>
      <ChosenFilters chosen={filters.chosen} clearHref={filters.clearHref} />
      <div className="choice-lists">
        <Choices label="View" links={views} />
        <Choices label={view === "map" ? "Tiles" : "Rows"} links={rowKinds} />
        <Choices label="Order" links={orders} />
        <Choices label="Weeks" links={spans} />
        <Choices label="Months" links={years} />
      </div>
    </>
  );
}
