import { plural, shortDate } from "@/server/contracts/format";
import type { WatchListView, WatchPart, WatchTable as Table } from "@/server/contracts/watch-list";
import { ChartFigure } from "../charts/chart-figure";
import { PageHead } from "../layout/page-head";
import { WatchFiltersForm } from "./watch-filters-form";
import { WatchTable } from "./watch-table";

/** Units that need somebody's eye: why, since when, and in which weeks. */
export function WatchListPage({ view }: { readonly view: WatchListView }) {
  return (
    <>
      <PageHead
        title="Watch list"
        frame={view.frame}
        download={{ label: "Download this list (CSV)", href: view.csvHref }}
        headline={view.headline}
      />
      <p className="inset">
        An early warning about posts and working conditions: not a prediction, not a ranking of people, and
        not for performance or discipline. <a href={view.errorRiskHref}>Error risk of all units</a>
      </p>
      <WatchFiltersForm input={view.input} services={view.services} filters={view.filters} />
      <nav aria-label="Parts of this page">
        <ul className="jump">
          <li className="muted">
            {plural(
              view.parts.reduce((count, part) => count + rowsOf(part), 0),
              "unit",
            )}{" "}
            listed
          </li>
          {view.parts.map((part) => (
            <li key={part.key}>
              <a href={`#${part.key}`}>
                {part.heading} ({rowsOf(part)})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {view.parts.map((part) => (
        <Part key={part.key} part={part} />
      ))}
      <ul className="note-list">
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

const rowsOf = ({ lists }: WatchPart) => lists.reduce((count, { rows }) => count + rows.length, 0);

function Part({ part }: { readonly part: WatchPart }) {
  return (
    <section className="section" id={part.key} aria-labelledby={`${part.key}-heading`}>
      <h2 id={`${part.key}-heading`}>{part.heading}</h2>
      <p>{part.words}</p>
      {part.history && <ChartFigure chart={part.history} headingLevel={3} />}
      {part.empty !== null && <p className="inset">{part.empty}</p>}
      {part.lists.map((list) => (
        <WatchTable key={list.key} list={list} ends={endsOf(list)} />
      ))}
    </section>
  );
}

function endsOf({ weeks }: Table): readonly [string, string] | null {
  const [first, last] = [weeks[0], weeks.at(-1)];
  return first && last ? [shortDate(first), shortDate(last)] : null;
}
