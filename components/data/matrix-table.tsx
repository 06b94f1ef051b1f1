import type { DataCell, DataGroup, DataView } from "@/server/contracts/data";

const caption = "Measures by what they are measured of";

export function MatrixTable({ view }: { readonly view: DataView }) {
  const { scopes, groups, notes } = view.matrix;
  return (
    <section className="section" id="matrix">
      <div className="titlebar">
        <div className="table-head">
          <h2>What there is</h2>
          <p>
            Units with a figure, by grade, with the dates of the figures. Hatched: modelled, not measured.
          </p>
        </div>
        <a className="btn" href={view.csvHref} download>
          Download this table (CSV)
        </a>
      </div>
      <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table role="table" className="t rows matrix">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                Measure
              </th>
              {scopes.map((scope) => (
                <th role="columnheader" scope="col" key={scope}>
                  {scope}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Group key={group.heading} group={group} scopes={scopes} />
          ))}
        </table>
      </div>
      <ul className="note-list">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function Group({ group, scopes }: { readonly group: DataGroup; readonly scopes: readonly string[] }) {
  return (
    <tbody role="rowgroup">
      <tr role="row" className="group">
        <th role="rowheader" scope="rowgroup" colSpan={scopes.length + 1}>
          {group.heading}
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr role="row" key={row.label}>
          <th role="rowheader" scope="row">
            {row.label}
          </th>
          {row.cells.map((cell, place) => (
            <Cell key={scopes[place]} cell={cell} scope={scopes[place] ?? ""} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Cell({ cell, scope }: { readonly cell: DataCell; readonly scope: string }) {
  return (
    <td role="cell" data-label={scope} className={classOf(cell)}>
      <span>{cell.text}</span>
      {cell.dates !== "" && <small>{cell.dates}</small>}
      {cell.sources.map((source) => (
        <small key={source.id}>
          <a href={source.href}>{source.label}</a>
        </small>
      ))}
    </td>
  );
}

function classOf({ modelled, counts }: DataCell): string | undefined {
  if (counts.length === 0) return "bare";
  return modelled ? "modelled" : undefined;
}
