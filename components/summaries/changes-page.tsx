import type { ChangedTable, ChangesView, PublishedRow } from "@/server/contracts/summary-changes";
import { Crumbs } from "../layout/crumbs";
import { ChangeText } from "../ui/change-text";
import { Choices } from "../ui/choices";
import { Lead } from "../ui/lead";
import { RowsTable } from "../ui/rows-table";
import { CopyButton } from "./copy-button";
import { PrintButton } from "./print-button";

const linesField = "lines-to-take";

/** What moved and why, what is published beside what we say, and lines to take that can be changed. */
export function ChangesPage({ view }: { readonly view: ChangesView }) {
  const { title, marking, warning, status, headline, tables, nothing, reasons, published, lines, foot } =
    view;
  return (
    <div className={`changes-page ${marking?.toLowerCase() ?? ""}`}>
      <div className="sheet-tools">
        <Crumbs trail={[{ label: "Summaries", href: `/summaries${view.frame.query}` }]} />
        <p>
          <PrintButton />
        </p>
      </div>
      {marking !== null && <p className="sheet-marking">{marking}</p>}
      <h1>{title}</h1>
      <p className="muted">{status.join(" · ")}</p>
      <div className="sheet-choices">
        {view.choices.map(({ label, links }) => (
          <Choices key={label} label={label} links={links} />
        ))}
      </div>
      {warning !== null && (
        <p>
          <strong className="sheet-warning">{warning}</strong>
        </p>
      )}
      <Lead sentences={headline} />
      <section className="section">
        <h2>Figures that moved</h2>
        {nothing !== null && <p>{nothing}</p>}
        {tables.map((table) => (
          <Changed key={table.heading} table={table} />
        ))}
      </section>
      {reasons.length > 0 && (
        <section className="section">
          <h2>Why</h2>
          <dl className="reasons">
            {reasons.map(({ label, words }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {published.length > 0 && <Published rows={published} />}
      <section className="section lines-to-take">
        <h2>
          <label htmlFor={linesField}>Lines to take</label>
        </h2>
        <p id="lines-hint" className="muted">
          Made from the numbers above. Change them as you need: what you write stays on this page, is printed
          with it and is kept nowhere. Write nothing about single people.
        </p>
        <textarea
          className="govuk-textarea"
          id={linesField}
          aria-describedby="lines-hint"
          rows={12}
          autoComplete="off"
          defaultValue={lines}
        />
        <CopyButton of={linesField} />
      </section>
      <ul className="note-list">
        {foot.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {marking !== null && <p className="sheet-marking">{marking}</p>}
    </div>
  );
}

const heads = ["Measure", "From", "To", "Change", "Why"];

function Changed({ table: { heading, rows } }: { readonly table: ChangedTable }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <RowsTable kind="changed" caption={`${heading}: figures that moved`} heads={heads}>
        {rows.map(({ measure, before, beforeDate, now, nowDate, change, why }) => (
          <tr role="row" key={measure}>
            <th role="rowheader" scope="row">
              {measure}
            </th>
            <td role="cell" data-label="From">
              {before}
              <small>{beforeDate}</small>
            </td>
            <td role="cell" data-label="To">
              {now}
              <small>{nowDate}</small>
            </td>
            <td role="cell" className="whole" data-label="Change">
              <ChangeText change={change} />
            </td>
            <td role="cell" className="whole" data-label="Why">
              {why}
            </td>
          </tr>
        ))}
      </RowsTable>
    </>
  );
}

function Published({ rows }: { readonly rows: readonly PublishedRow[] }) {
  return (
    <section className="section">
      <h2>Published beside ours</h2>
      <RowsTable
        kind="changed published-beside"
        caption="Published figures beside ours"
        heads={["Measure", "Published", "Ours", "Difference", "Why they differ"]}
      >
        {rows.map(({ measure, published, source, ours, difference, why }) => (
          <tr role="row" key={measure}>
            <th role="rowheader" scope="row">
              {measure}
            </th>
            <td role="cell" data-label="Published">
              {published}
              <small>{source}</small>
            </td>
            <td role="cell" data-label="Ours">
              {ours}
            </td>
            <td role="cell" className="whole" data-label="Difference">
              {difference}
            </td>
            <td role="cell" className="whole" data-label="Why they differ">
              {why}
            </td>
          </tr>
        ))}
      </RowsTable>
    </section>
  );
}
