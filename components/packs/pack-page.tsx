import type { PackChanges, PackView } from "@/server/contracts/pack";
import { Choices } from "../ui/choices";
import { RowsTable } from "../ui/rows-table";

/** A pack at one of its issues: its files, its charts, what moved, and the way to the next issue. */
export function PackPage({ view }: { readonly view: PackView }) {
  const { title, marking, clearance, made, charts, changes, issues } = view;
  return (
    <>
      <Marking text={marking} />
      <h1>{title}</h1>
      <p>{made}. Not assured.</p>
      <p>{clearance === "" ? "Not cleared by anybody yet." : `Clearance: ${clearance}`}</p>
      {issues.length > 1 && <Choices label="Issue" links={issues} />}
      <TakeAway view={view} />
      <section className="section">
        <h2>Charts</h2>
        <ol className="read pack-charts">
          {charts.map(({ key, title: message, subtitle, warning }) => (
            <li key={key}>
              <strong>{message}</strong>
              <br />
              {subtitle}
              {warning !== null && (
                <>
                  <br />
                  <strong>{warning}</strong>
                </>
              )}
            </li>
          ))}
        </ol>
      </section>
      {changes !== null && <Changes changes={changes} />}
      <Again view={view} />
      <Marking text={marking} />
    </>
  );
}

function Marking({ text }: { readonly text: string }) {
  return text === "" ? null : <p className="pack-marking">{text}</p>;
}

function TakeAway({ view: { pack, issue, files } }: { readonly view: PackView }) {
  return (
    <section className="section">
      <h2>Take it away</h2>
      <ul className="chart-files">
        <li>
          <form method="post" action={`/summaries/packs/${pack}/print`}>
            <input type="hidden" name="issue" value={issue} />
            <button className="btn primary" type="submit">
              Print as PDF
            </button>
          </form>
        </li>
        {files.map(({ label, href }) => (
          <li key={label}>
            <a className="btn" href={href} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes({ changes: { heading, why, charts } }: { readonly changes: PackChanges }) {
  return (
    <section className="section">
      <h2>What changed</h2>
      <p>{heading}.</p>
      <ul className="note-list">
        {why.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {charts.length === 0 && <p>No figure of these charts moved.</p>}
      {charts.map(({ key, title, rows }) => (
        <details key={key}>
          <summary>
            {title} ({rows.length} {rows.length === 1 ? "figure" : "figures"})
          </summary>
          <RowsTable caption={title} heads={["Row", "Figure", "Before", "Now"]}>
            {rows.map(([row, figure, before, now]) => (
              <tr key={row + figure} role="row">
                <th role="rowheader" scope="row">
                  {row}
                </th>
                <td role="cell">{figure}</td>
                <td role="cell">{before}</td>
                <td role="cell">{now}</td>
              </tr>
            ))}
          </RowsTable>
        </details>
      ))}
    </section>
  );
}

function Again({ view: { pack, positions, againHref } }: { readonly view: PackView }) {
  return (
    <section className="section">
      <h2>Issue it again</h2>
      <p className="read">
        The charts are drawn anew from the position that you choose. This issue and its files stay as they
        are.
      </p>
      <form className="pack-again" method="post" action={`/summaries/packs/${pack}/issue`}>
        <label htmlFor="at">Position at</label>
        <select id="at" name="at">
          {positions.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <button className="btn" type="submit">
          Issue again
        </button>
      </form>
      <p>
        <a href={againHref}>Make another pack from this one</a>
      </p>
    </section>
  );
}
