import type { ErrorRiskInput, RiskFilters } from "@/server/contracts/error-risk-page";
import type { FrameSwitch } from "@/server/contracts/page";
import { FilterBar } from "../ui/filter-bar";
import { FilterSelect } from "../ui/filter-select";

interface RiskFiltersFormProps {
  readonly input: ErrorRiskInput;
  readonly filters: RiskFilters;
  readonly tasks: readonly FrameSwitch[];
}

/** Which task, and which of its units. */
export function RiskFiltersForm({ input, filters, tasks }: RiskFiltersFormProps) {
  const { at, against, task, sort, order } = input;
  return (
    <FilterBar
      sides={{ label: "Task", links: tasks }}
      action="/error-risk"
      carried={{ at, against, task, sort, order }}
      filters={filters}
    >
      <FilterSelect name="group" label={task === "check" ? "Group" : "Region"} options={filters.groups} />
      {filters.functions.length > 0 && (
        <FilterSelect name="function" label="Function" options={filters.functions} />
      )}
      <FilterSelect name="level" label="Level of risk" options={filters.levels} />
    </FilterBar>
  );
}
