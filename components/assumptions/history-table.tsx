import type { HistoryRow } from "@/server/contracts/assumptions";

interface HistoryTableProps {
  readonly label: string;
  readonly rows: readonly HistoryRow[];
}

/** Every dated value, oldest first. */
export function HistoryTable({ label, rows }: HistoryTableProps) {
  return (
    <div className="scroll" role="region" aria-label={`Values of ${label}`} tabIndex={0}>
      <table role="table" className="t rows history">
        <caption className="govuk-visually-hidden">Values of {label}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              From
            </th>
            <th role="columnheader" scope="col" className="n">
              Value
            </th>
            <th role="columnheader" scope="col" className="after">
              Status
            </th>
            <th role="columnheader" scope="col">
              Source and place in it
            </th>
            <th role="columnheader" scope="col">
              Note
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={row.from}>
              <th role="rowheader" scope="row">
                {row.from}
                {row.holds && <small> holds at this position</small>}
              </th>
              <td role="cell" className="n" data-label="Value">
                {row.value}
              </td>
              <td role="cell" className="after" data-label="Status">
                {row.status}
              </td>
              <td role="cell" className="whole">
                <span>
                  <a href={row.source.href}>{row.source.label}</a>: {row.locator}
                </span>
              </td>
              <td role="cell" className="whole">
                {row.note}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
