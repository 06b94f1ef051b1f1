import type { PointsMatrix } from "@/server/contracts/assumptions";
import { ReviewDate } from "./review-date";

/** Points of every tier by case type, each opening to its own page. */
export function PointsMatrixTable({ matrix }: { readonly matrix: PointsMatrix }) {
  return (
    <section className="matrix">
      <h3>{matrix.heading}</h3>
      <p className="small muted">
        {matrix.words} <a href={matrix.source.href}>{matrix.source.label}</a>. Review by{" "}
        <ReviewDate reviewBy={matrix.reviewBy} pastReview={matrix.pastReview} />.
      </p>
      <table className="t">
        <caption className="govuk-visually-hidden">{matrix.heading}</caption>
        <thead>
          <tr>
            <th scope="col">Tier</th>
            {matrix.columns.map((column) => (
              <th key={column} scope="col" className="n">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.tier}>
              <th scope="row">{row.tier}</th>
              {matrix.columns.map((column, place) => (
                <Cell key={column} cell={row.cells[place] ?? null} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { readonly cell: PointsMatrix["rows"][number]["cells"][number] }) {
  return (
    <td className="n">
      {cell && (
        <a href={cell.href}>
          {cell.value}
          <span className="govuk-visually-hidden"> {cell.label}</span>
        </a>
      )}
    </td>
  );
}
