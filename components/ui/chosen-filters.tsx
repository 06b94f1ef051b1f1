import type { FiltersInForce } from "@/server/contracts/filters";

/** Filters in force, each with the way to take it off. */
export function ChosenFilters({ chosen, clearHref }: FiltersInForce) {
  if (chosen.length === 0) return null;
  return (
    <p className="chosen">
      <span>Filtered by</span>
      {chosen.map((filter) => (
        <a key={filter.label} className="tag" href={filter.removeHref}>
          <span className="govuk-visually-hidden">Remove filter: </span>
          {filter.label} <span aria-hidden="true">×</span>
        </a>
      ))}
      <a href={clearHref}>Clear filters</a>
    </p>
  );
}
