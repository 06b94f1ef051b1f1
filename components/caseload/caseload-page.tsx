import type { CaseloadView } from "@/server/contracts/caseload";
import { OfficersStrip } from "../charts/officers-strip";
import { PageHead } from "../layout/page-head";
import { CaseloadForm } from "./caseload-form";
import { CasesMatrix } from "./cases-matrix";
import { HeatKey } from "./heat-key";
import { HeatList } from "./heat-list";
import { HeatTable } from "./heat-table";
import { NoUnitsMatch } from "./no-units-match";
import { TooLarge } from "./too-large";
import { Trail } from "./trail";

/** Which units carry too much, for how long, and where they are going. */
export function CaseloadPage({ view }: { readonly view: CaseloadView }) {
  const { table, strip, trail } = view;
  return (
    <>
      <Trail trail={trail} />
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
      {view.tooLarge && <TooLarge tooLarge={view.tooLarge} />}
      {view.tooLarge === null && table.rows.length === 0 && (
        <NoUnitsMatch clearHref={view.filters.clearHref} />
      )}
      {table.rows.length > 0 && (
        <>
          <HeatTable table={table} />
          <HeatList table={table} />
        </>
      )}
      {view.matrix && <CasesMatrix matrix={view.matrix} />}
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
