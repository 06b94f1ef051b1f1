import type { IssuesView } from "@/server/contracts/imports";
import { RowsTable } from "../ui/rows-table";

/** What is wrong or odd in a file, errors first. */
export function IssuesTable({ issues }: { readonly issues: IssuesView }) {
  const { counts, lines, more, csvHref } = issues;
  return (
    <section className="section" id="issues">
      <h2>Errors and warnings</h2>
      <p>
        {counts} {more}
      </p>
      {lines.length > 0 && (
        <>
          <RowsTable
            kind="import-issues"
            caption="Errors, warnings and notices"
            heads={["Kind", "Where", "Value seen", "What is wrong and what to do"]}
          >
            {lines.map(({ severity, place, value, message }, index) => (
              <tr key={index} role="row">
                <th role="rowheader" scope="row">
                  {severity}
                </th>
                <td role="cell">{place}</td>
                <td role="cell">{value}</td>
                <td role="cell" className="whole">
                  {message}
                </td>
              </tr>
            ))}
          </RowsTable>
          <p>
            <a href={csvHref} download>
              Download them all (CSV)
            </a>
          </p>
        </>
      )}
    </section>
  );
}
