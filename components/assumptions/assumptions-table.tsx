import type { AssumptionRow } from "@/server/contracts/assumptions";
import { RowsTable } from "../ui/rows-table";
import { ReviewDate } from "./review-date";

interface AssumptionsTableProps {
  readonly heading: string;
  readonly rows: readonly AssumptionRow[];
}

const heads = [
  "What it is",
  { label: "Value", className: "n" },
  "Range",
  "Bounds",
  "Status and source",
  "Where used",
  "Review by",
];

export function AssumptionsTable({ heading, rows }: AssumptionsTableProps) {
  return (
    <div className="scroll" role="region" aria-label={heading} tabIndex={0}>
      <RowsTable kind="assumptions" caption={heading} heads={heads}>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </RowsTable>
    </div>
  );
}

function Row({ row }: { readonly row: AssumptionRow }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={row.href}>{row.label}</a> <small>{row.key}</small>
      </th>
      <td role="cell" className="n" data-label="Value">
        {row.value}
      </td>
      <td role="cell" data-label="Range">
        {row.range}
      </td>
      <td role="cell" data-label="Bounds">
        {row.bounds}
      </td>
      <td role="cell" className="whole" data-label="Status and source">
        <span>
          <strong className={row.ours ? "ours" : undefined}>{row.status}</strong>{" "}
          <a href={row.source.href}>{row.source.label}</a>: {row.locator}
        </span>
      </td>
      <td role="cell" className="whole" data-label="Where used">
        <span>
          {row.usedBy.map((method, index) => (
            <span key={method.href}>
              {index > 0 && ", "}
              <a href={method.href}>{method.label}</a>
            </span>
          ))}
        </span>
      </td>
      <td role="cell" data-label="Review by">
        <span>
          <ReviewDate reviewBy={row.reviewBy} pastReview={row.pastReview} />
        </span>
      </td>
    </tr>
  );
}
