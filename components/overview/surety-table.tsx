import type { SuretyView } from "@/server/contracts/overview";

/** How sure the figures are, before anybody relies on them. */
export function SuretyTable({ rows }: { readonly rows: readonly SuretyView[] }) {
  return (
    <section className="section">
      <h2>How sure are these figures?</h2>
      <table role="table" className="t rows surety">
        <caption className="govuk-visually-hidden">How sure the figures are</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Figure
            </th>
            <th role="columnheader" scope="col">
              Quality
            </th>
            <th role="columnheader" scope="col">
              What it rests on
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
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
        </tbody>
      </table>
      <p>
        <a href="/data">What is measured, derived, reported, modelled and missing</a>
      </p>
    </section>
  );
}
