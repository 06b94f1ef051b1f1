import type { SummariesView, SummaryList, SummaryRow } from "@/server/contracts/summary";
import { ContextStrip } from "../layout/context-strip";
import { RowsTable } from "../ui/rows-table";

/** Everything that can be had for a paper: summaries on one side of A4, charts, answers and packs. */
export function SummariesPage({ view: { frame, lists, charts, ways } }: { readonly view: SummariesView }) {
  return (
    <>
      <h1>Summaries</h1>
      <ContextStrip frame={frame} />
      <p className="reading summaries-intro">
        For papers, briefings and slides. Nothing here has been assured or cleared by anybody: each says so,
        and which of its figures are modelled.
      </p>
      <ul className="summary-ways">
        {ways.map(({ label, href, words }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            <span>{words}</span>
          </li>
        ))}
      </ul>
      {lists.map((list) => (
        <List key={list.key} list={list} lead={list.key === "position"} />
      ))}
      <List
        list={{ key: "charts", heading: "Charts", of: "Chart", rows: charts, empty: "No chart is held." }}
        lead={false}
      />
    </>
  );
}

function List({
  list: { key, heading, of, rows, empty },
  lead,
}: {
  readonly list: SummaryList;
  readonly lead: boolean;
}) {
  return (
    <section className="section" id={key}>
      <h2>{heading}</h2>
      {lead && <p className="muted">Each summary is one side of A4 when printed.</p>}
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <RowsTable
          kind="summaries"
          caption={heading}
          heads={[of, "What it says", "As of", "Data quality", "Basis"]}
        >
          {rows.map((row) => (
            <Row key={row.href} row={row} />
          ))}
        </RowsTable>
      )}
    </section>
  );
}

function Row({ row: { label, href, words, asOf, quality, basis } }: { readonly row: SummaryRow }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={href}>{label}</a>
      </th>
      <td role="cell" className="whole" data-label="What it says">
        {words}
      </td>
      <td role="cell" data-label="As of">
        {asOf}
      </td>
      <td role="cell" data-label="Data quality">
        {quality || "In its table"}
      </td>
      <td role="cell" className="whole" data-label="Basis">
        {basis}
      </td>
    </tr>
  );
}
