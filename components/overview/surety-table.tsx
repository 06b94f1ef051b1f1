import type { SuretyView } from "@/server/contracts/overview";
import { RowsTable } from "../ui/rows-table";

/** How sure the figures are, before anybody relies on them. */
export function SuretyTable({ rows }: { readonly rows: readonly SuretyView[] }) {
  return (
    <section className="section">
      <h2>How sure are these figures?</h2>
      <RowsTable
        kind="surety"
        caption="How sure the figures are"
        heads={["Figure", "Quality", "What it rests on"]}
      >
        {rows.map((row) => (
          <tr role="row" key={row.what}>
            <th role="rowheader" scope="row">
              {row.what}
            </th>
            <td role="cell" data-label="Quality" className="whole">
              {row.quality}
            </td>
            <td role="cell" className="whole">
              {row.words}
            </td>
          </tr>
        ))}
      </RowsTable>
      <p>
        <a href="/data">What is measured, derived, reported, modelled and missing</a>
      </p>
    </section>
  );
}
