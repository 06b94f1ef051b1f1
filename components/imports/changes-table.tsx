import type { ChangesView } from "@/server/contracts/imports";
import { RowsTable } from "../ui/rows-table";

/** What the file would change, worst first. */
export function ChangesTable({ changes }: { readonly changes: ChangesView }) {
  const { words, lines, more, csvHref } = changes;
  return (
    <section className="section" id="changes">
      <h2>Beside the figures that are held</h2>
      <p className="read">
        {words} {more}
      </p>
      {lines.length > 0 && (
        <>
          <RowsTable
            kind="import-changes"
            caption="Figures that would change, worst first"
            heads={[
              "Unit",
              "Measure",
              { label: "Held", className: "n" },
              { label: "In the file", className: "n" },
              { label: "Difference", className: "n" },
              "Note",
            ]}
          >
            {lines.map(({ unit, measure, before, now, difference, note }, index) => (
              <tr key={index} role="row">
                <th role="rowheader" scope="row">
                  {unit}
                </th>
                <td role="cell">{measure}</td>
                <td role="cell" className="n" data-label="Held">
                  {before}
                </td>
                <td role="cell" className="n" data-label="In the file">
                  {now}
                </td>
                <td role="cell" className="n" data-label="Difference">
                  {difference}
                </td>
                <td role="cell">{note}</td>
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
