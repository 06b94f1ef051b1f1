import type { CaseloadOverView } from "@/server/contracts/caseload-over";
import { PageHead } from "../layout/page-head";
import { OverForm } from "./over-form";
import { OverTable } from "./over-table";

/** Who is over, and for how long: a question, its answer in a sentence, and the table behind it. */
export function OverPage({ view }: { readonly view: CaseloadOverView }) {
  return (
    <>
      <PageHead
        title="Who is over, and for how long"
        frame={view.frame}
        download={{ label: "Download this table (CSV)", href: view.csvHref }}
        headline={view.headline}
      />
      {view.modelled && (
        <p className="inset">
          <strong>{view.modelled.heading}.</strong> {view.modelled.words}
        </p>
      )}
      <OverForm input={view.input} fields={view.fields} rowKinds={view.rowKinds} />
      {view.corrections.length > 0 && (
        <ul className="corrections" aria-label="Changed in your question">
          {view.corrections.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {view.table && <OverTable table={view.table} />}
      <section className="section" aria-labelledby="asked-heading">
        <h2 id="asked-heading">The question behind this page</h2>
        <p>
          {view.asked.words} <a href={view.asked.href}>{view.asked.source}</a>
        </p>
      </section>
      <ul className="note-list">
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}
