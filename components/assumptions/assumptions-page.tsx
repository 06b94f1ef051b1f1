import type { AssumptionsView } from "@/server/contracts/assumptions";
import { PageHead } from "../layout/page-head";
import { AssumptionFiltersForm } from "./assumption-filters-form";
import { AssumptionGroupSection } from "./assumption-group";

/** Both registers: every coefficient and every threshold. */
export function AssumptionsPage({ view }: { readonly view: AssumptionsView }) {
  return (
    <>
      <PageHead
        title="Assumptions"
        frame={view.frame}
        download={{ label: "Download these rows (CSV)", href: view.csvHref }}
        headline={view.headline}
      />
      <p className="sub-lead">
        Every number that decides a result stands here; the code that computes may hold no other. Each row
        opens to its history, its bounds and where it is used.
      </p>
      <AssumptionFiltersForm input={view.input} filters={view.filters} />
      <Shown view={view} />
      {view.groups.map((group) => (
        <AssumptionGroupSection key={group.anchor} group={group} />
      ))}
      <ul className="note-list">
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

function Shown({ view }: { readonly view: AssumptionsView }) {
  if (view.shown === 0) {
    return (
      <p className="inset">
        No rows match. Remove a filter above, or <a href={view.filters.clearHref}>clear all filters</a>.
      </p>
    );
  }
  return (
    <nav aria-label="Areas on this page">
      <ul className="jump">
        <li className="muted">
          {view.shown === view.total ? `All ${view.total} rows` : `${view.shown} of ${view.total} rows`}
        </li>
        {view.groups.map((group) => (
          <li key={group.anchor}>
            <a href={`#${group.anchor}`}>
              {group.heading} ({group.count})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
