import type { MissingView } from "@/server/contracts/data";
import { RowsTable } from "../ui/rows-table";

export function MissingTable({ list }: { readonly list: MissingView }) {
  return (
    <section className="missing">
      <h3>{list.title}</h3>
      <p className="small muted">{list.words}</p>
      <RowsTable caption={list.title} heads={["Unit", "Why"]}>
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
      </RowsTable>
    </section>
  );
}
