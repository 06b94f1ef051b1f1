import type { ErrorRiskInput, RiskFilters } from "@/server/contracts/error-risk-page";
import type { FrameSwitch } from "@/server/contracts/page";
import { ChosenFilters } from "../ui/chosen-filters";
import { FilterSelect } from "../ui/filter-select";

interface RiskFiltersFormProps {
  readonly input: ErrorRiskInput;
  readonly filters: RiskFilters;
  readonly tasks: readonly FrameSwitch[];
}

const carried = ["at", "against", "task", "sort", "order"] as const;

/** Which task and which of its units: links and a plain form, so that the address says everything. */
export function RiskFiltersForm({ input, filters, tasks }: RiskFiltersFormProps) {
  return (
    <>
      <div className="filters">
        <ul className="tasks" aria-label="Task">
          {tasks.map(({ label, href, current }) => (
            <li key={label}>
              <a href={href} aria-current={current ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <form className="fields" method="get" action="/error-risk" role="search" aria-label="Filter units">
          {carried
            .filter((name) => input[name] !== "")
            .map((name) => (
              <input key={name} type="hidden" name={name} value={input[name]} />
            ))}
          <FilterSelect
            name="group"
            label={input.task === "check" ? "Group" : "Region"}
            options={filters.groups}
          />
          {filters.functions.length > 0 && (
            <FilterSelect name="function" label="Function" options={filters.functions} />
          )}
          <FilterSelect name="level" label="Level of risk" options={filters.levels} />
          <button className="btn primary" type="submit">
            Show
          </button>
        </form>
      </div>
      <ChosenFilters chosen={filters.chosen} clearHref={filters.clearHref} />
    </>
  );
}
