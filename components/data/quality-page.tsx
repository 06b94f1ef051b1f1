import { plural } from "@/server/contracts/format";
import type { QualityList, QualityView } from "@/server/contracts/unit-quality";
import { Crumbs } from "../layout/crumbs";
import { PageHead } from "../layout/page-head";
import { FilterBar } from "../ui/filter-bar";
import { FilterSelect } from "../ui/filter-select";
import { TableHead } from "../ui/table-head";
import { QualityRows } from "./quality-rows";

/** How each figure of each unit is known, and of which date it is. */
export function QualityPage({ view }: { readonly view: QualityView }) {
  const { frame, lists, notes } = view;
  return (
    <>
      <Crumbs trail={[{ label: "Data", href: `/data${frame.query}` }]} />
      <PageHead
        title="Data quality by unit"
        frame={frame}
        download={{ label: "Download these tables (CSV)", href: view.csvHref }}
        headline={[view.headline]}
      />
      <Filters view={view} />
      <Shown view={view} />
      {lists.map((list) => (
        <ListTable key={list.key} list={list} />
      ))}
      <ul className="note-list">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li>
          <a href={`/data${frame.query}#grades`}>What the grades mean</a>
        </li>
      </ul>
    </>
  );
}

function Filters({ view: { input, filters } }: { readonly view: QualityView }) {
  return (
    <FilterBar
      action="/data/quality"
      carried={{ at: input.at, against: input.against }}
      filters={filters}
      className="quality-fields"
    >
      <FilterSelect name="service" label="Service" options={filters.services} />
      <FilterSelect name="grade" label="Worst grade" options={filters.grades} />
    </FilterBar>
  );
}

function Shown({ view: { shown, total, lists, filters } }: { readonly view: QualityView }) {
  if (shown === 0) {
    return (
      <p className="inset">
        No units match. Remove a filter above, or <a href={filters.clearHref}>clear all filters</a>.
      </p>
    );
  }
  return (
    <nav aria-label="Tables on this page">
      <ul className="jump">
        <li className="muted">{shown === total ? `All ${total} units` : `${shown} of ${total} units`}</li>
        {lists.map(({ key, heading, rows }) => (
          <li key={key}>
            <a href={`#${key}`}>
              {heading} ({rows.length})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ListTable({
  list: { key, heading, summary, measures, lacking, rows },
}: {
  readonly list: QualityList;
}) {
  return (
    <section className="list" id={key}>
      <TableHead title={heading} words={summary} />
      <div className="scroll" role="region" aria-label={heading} tabIndex={0}>
        <table className="t quality">
          <caption className="govuk-visually-hidden">{heading}: grade and date of each measure</caption>
          <thead>
            <tr>
              {["Unit", "Worst grade", ...measures].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <QualityRows rows={rows} />
        </table>
      </div>
      {lacking.length > 0 && (
        <p className="note-list">
          {plural(lacking.length, "measure")} without a figure for any of them: {lacking.join("; ")}.
        </p>
      )}
    </section>
  );
}
