import type { MissingView } from "@/server/contracts/data";

export function MissingTable({ list }: { readonly list: MissingView }) {
  return (
    <section className="missing">
      <h3>{list.title}</h3>
      <p className="small muted">{list.words}</p>
      <table role="table" className="t rows">
        <caption className="govuk-visually-hidden">{list.title}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Unit
            </th>
            <th role="columnheader" scope="col">
              Why
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {list.units.map(({ name, href, why }) => (
            <tr role="row" key={href}>
              <th role="rowheader" scope="row">
                <a href={href}>{name}</a>
              </th>
              <td role="cell" className="whole">
                {why}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
