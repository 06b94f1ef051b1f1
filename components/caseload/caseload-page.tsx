import type { CaseloadView } from "@/server/contracts/caseload";
import { PageHead } from "../layout/page-head";
import { CaseloadForm } from "./caseload-form";
import { HeatKey } from "./heat-key";
import { HeatList } from "./heat-list";
import { HeatTable } from "./heat-table";
import { OfficersStrip } from "../charts/officers-strip";

/** Which units carry too much, for how long, and where they are going. */
export function CaseloadPage({ view }: { readonly view: CaseloadView }) {
  const { table, strip, trail } = view;
  return (
    <>
      {trail.length > 0 && <Trail trail={trail} />}
      <PageHead
        title={view.title}
        frame={view.frame}
        download={{ label: "Download this table (CSV)", href: view.csvHref }}
        headline={view.headline}
      />
      {strip && <OfficersStrip strip={strip} />}
      {view.overHref !== null && (
        <p className="jump">
          <a href={view.overHref}>Who has been over, and for how long, by region</a>
        </p>
      )}
      <CaseloadForm {...view} />
      {table.rows.length === 0 ? (
        <section className="list">
          <h2>No units match</h2>
          <p>
            No unit passes all of these filters. <a href={view.filters.clearHref}>Clear filters</a>
          </p>
        </section>
      ) : (
        <>
          <HeatTable table={table} />
          <HeatList table={table} />
        </>
      )}
      <div id="after-heatmap" tabIndex={-1}>
        <HeatKey table={table} />
        <ul className="note-list">
          {view.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
    </>
  );
}

function Trail({ trail }: Pick<CaseloadView, "trail">) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className="crumbs">
        {trail.map(({ label, href }) => (
          <li key={label} aria-current={href === null ? "page" : undefined}>
            {href === null ? label : <a href={href}>{label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
