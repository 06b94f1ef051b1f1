import type { HistoryRow } from "@/server/contracts/assumptions";
import { RowsTable } from "../ui/rows-table";

interface HistoryTableProps {
  readonly label: string;
  readonly rows: readonly HistoryRow[];
}

const heads = [
  "From",
  { label: "Value", className: "n" },
  { label: "Status", className: "after" },
  "Source and place in it",
  "Note",
];

/** Every dated value, oldest first. */
export function HistoryTable({ label, rows }: HistoryTableProps) {
  const caption = `Values of ${label}`;
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <RowsTable kind="history" caption={caption} heads={heads}>
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
      </RowsTable>
    </div>
  );
}
