import type { AssumptionRow } from "@/server/contracts/assumptions";
import { ReviewDate } from "./review-date";

interface AssumptionsTableProps {
  readonly heading: string;
  readonly rows: readonly AssumptionRow[];
}

const heads = ["What it is", "Value", "Range", "Bounds", "Status and source", "Where used", "Review by"];

/** Roles are said by name because on a phone rows are laid out as blocks, and some browsers then forget the table. */
export function AssumptionsTable({ heading, rows }: AssumptionsTableProps) {
  return (
    <div className="scroll" role="region" aria-label={heading} tabIndex={0}>
      <table role="table" className="t rows assumptions">
        <caption className="govuk-visually-hidden">{heading}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head) => (
              <th key={head} role="columnheader" scope="col" className={head === "Value" ? "n" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
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
