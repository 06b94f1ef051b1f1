import type { UnitsView } from "@/server/contracts/units";
import { PageHead } from "../layout/page-head";
import { SentenceText } from "../ui/sentence-text";
import { BandKey } from "../unit-list/band-key";
import { UnitFiltersForm } from "./unit-filters-form";
import { UnitsTable } from "../unit-list/units-table";

export function UnitsPage({ view }: { readonly view: UnitsView }) {
  return (
    <>
      <PageHead
        title="Units"
        frame={view.frame}
        download={{ label: "Download this list (CSV)", href: view.csvHref }}
        headline={view.headline}
      />
      <p className="sub-lead">
        <SentenceText sentence={view.aside} />
      </p>
      <p className="sub-lead">
        The whole estate as a workbook, with regions, notes and sources:{" "}
        {view.workbooks.map(({ label, href }, index) => (
          <span key={label}>
            {index > 0 && ", "}
            <a href={href} download>
              {label}
            </a>
          </span>
        ))}
        .
      </p>
      <UnitFiltersForm input={view.input} filters={view.filters} />
      <Shown view={view} />
      {view.shown > 0 && view.orders.length > 0 && <Orders orders={view.orders} />}
      {view.lists.map((list) => (
        <UnitsTable
          key={list.key}
          list={list}
          columns={view.columns}
          explainHref={view.explainHref}
          baseline={view.frame.baseline}
          comparison={view.comparison ?? undefined}
        />
      ))}
      {view.shown > 0 && <BandKey />}
      <ul className="note-list">
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

/** Ways to order the lists that no column head gives. */
function Orders({ orders }: { readonly orders: UnitsView["orders"] }) {
  return (
    <nav className="switch" aria-label="Order of the lists">
      <ul>
        {orders.map((order) => (
          <li key={order.href}>
            <a href={order.href} aria-current={order.current ? "true" : undefined}>
              {order.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Shown({ view }: { readonly view: UnitsView }) {
  if (view.shown === 0) {
    return (
      <p className="inset">
        No units match. Remove a filter above, or <a href={view.filters.clearHref}>clear all filters</a>.
      </p>
    );
  }
  return (
    <nav aria-label="Lists on this page">
      <ul className="jump">
        <li className="muted">
          {view.shown === view.total ? `All ${view.total} units` : `${view.shown} of ${view.total} units`}
        </li>
        {view.lists.map((list) => (
          <li key={list.key}>
            <a href={`#${list.key}`}>
              {list.heading} ({list.rows.length})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
