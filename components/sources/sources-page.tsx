import type { Attribution, SourcesView } from "@/server/contracts/sources";
import { ContextStrip } from "../layout/context-strip";
import { RowsTable } from "../ui/rows-table";
import { SentenceText } from "../ui/sentence-text";
import { TableHead } from "../ui/table-head";
import { SourceRow } from "./source-row";

const heads = ["Source", "Published", "Licence and attribution", "Used for"];

/** Every publication behind a figure, and what its licence asks to be shown. */
export function SourcesPage({ view }: { readonly view: SourcesView }) {
  return (
    <>
      <h1>Sources and licences</h1>
      <ContextStrip frame={view.frame} />
      <p className="lead">
        <SentenceText sentence={view.headline} />
      </p>
      <section className="section">
        <h2>Attributions</h2>
        <ul className="attributions">
          {view.attributions.map((attribution) => (
            <Terms key={attribution.licence} attribution={attribution} />
          ))}
        </ul>
      </section>
      <section className="list">
        <TableHead
          title={`Sources (${view.sources.length})`}
          words="By title. Facts are those of the position shown; register rows are those that name the source at any date."
        />
        <div className="scroll" role="region" aria-label="Sources" tabIndex={0}>
          <RowsTable kind="sources" caption="Sources" heads={heads}>
            {view.sources.map((source) => (
              <SourceRow key={source.id} source={source} />
            ))}
          </RowsTable>
        </div>
      </section>
    </>
  );
}

function Terms({ attribution }: { readonly attribution: Attribution }) {
  return (
    <li>
      <h3>{attribution.licence}</h3>
      {attribution.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {attribution.terms && (
        <p className="small">
          <a href={attribution.terms} rel="noopener">
            Terms: {attribution.licence} ({new URL(attribution.terms).host})
          </a>
        </p>
      )}
    </li>
  );
}
