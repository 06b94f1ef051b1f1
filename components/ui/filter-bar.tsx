import type { ReactNode } from "react";
import type { FiltersInForce } from "@/server/contracts/filters";
import type { FrameSwitch } from "@/server/contracts/page";
import { CarriedFields } from "./carried-fields";
import { ChosenFilters } from "./chosen-filters";

interface FilterBarProps {
  /** Sides of the page, one of which is shown, where it has sides. */
  readonly sides?: { readonly label: string; readonly links: readonly FrameSwitch[] };
  readonly action: string;
  /** What the form sends along as it is. */
  readonly carried: Readonly<Record<string, string>>;
  readonly filters: FiltersInForce;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Which side of a page and which of its units: links and a plain form, so that the address says everything. */
export function FilterBar({ sides, action, carried, filters, className, children }: FilterBarProps) {
  return (
    <>
      <div className="filters">
        {sides && (
          <ul className="tasks" aria-label={sides.label}>
            {sides.links.map(({ label, href, current }) => (
              <li key={label}>
                <a href={href} aria-current={current ? "true" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
        <form
          className={className ? `fields ${className}` : "fields"}
          method="get"
          action={action}
          role="search"
          aria-label="Filter units"
        >
          <CarriedFields carried={carried} />
          {children}
          <button className="btn primary" type="submit">
            Show
          </button>
        </form>
      </div>
      <ChosenFilters chosen={filters.chosen} clearHref={filters.clearHref} />
    </>
  );
}
