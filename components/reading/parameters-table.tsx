import type { ReadingView } from "@/server/contracts/reading";
import { TableHead } from "../ui/table-head";

const caption = "Register rows that this page names";

export function ParametersTable({ view }: { readonly view: ReadingView }) {
  return (
    <section className="section">
      <TableHead title={caption} words={view.parametersNote} />
      <table role="table" className="t rows parameters">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Row
            </th>
            <th role="columnheader" scope="col" className="n">
              Value
            </th>
            <th role="columnheader" scope="col" className="after">
              Status
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {view.parameters.map((row) => (
            <tr role="row" key={row.key}>
              <th role="rowheader" scope="row">
                <a href={row.href}>{row.label}</a> <small>{row.key}</small>
              </th>
              <td role="cell" className="n">
                {row.value}
              </td>
              <td role="cell" className="after">
                {row.status}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
