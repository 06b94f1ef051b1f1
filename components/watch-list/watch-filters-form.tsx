import type { FrameSwitch } from "@/server/contracts/page";
import type { WatchFilters, WatchListInput } from "@/server/contracts/watch-list";
import { FilterBar } from "../ui/filter-bar";
import { FilterSelect } from "../ui/filter-select";

interface WatchFiltersFormProps {
  readonly input: WatchListInput;
  readonly services: readonly FrameSwitch[];
  readonly filters: WatchFilters;
}

/** Units of which service, and which of them. */
export function WatchFiltersForm({ input, services, filters }: WatchFiltersFormProps) {
  const { at, against, service } = input;
  return (
    <FilterBar
      sides={{ label: "Service", links: services }}
      action="/watch-list"
      carried={{ at, against, service }}
      filters={filters}
      className="watch-fields"
    >
      <FilterSelect name="group" label="Group or region" options={filters.groups} />
      <FilterSelect name="flag" label="Flagged for" options={filters.flags} />
    </FilterBar>
  );
}
