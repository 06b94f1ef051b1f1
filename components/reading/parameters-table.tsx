import type { ReadingView } from "@/server/contracts/reading";
import { RowsTable } from "../ui/rows-table";
import { TableHead } from "../ui/table-head";

const caption = "Register rows that this page names";

export function ParametersTable({ view }: { readonly view: ReadingView }) {
  return (
    <section className="section">
      <TableHead title={caption} words={view.parametersNote} />
      <RowsTable
        kind="parameters"
        caption={caption}
        heads={["Row", { label: "Value", className: "n" }, { label: "Status", className: "after" }]}
      >
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
      </RowsTable>
    </section>
  );
}
