import type { RecentChangesView } from "@/server/contracts/overview";
import { ChangeText } from "../ui/change-text";
import { RowsTable } from "../ui/rows-table";

const heads = ["Measure", ...["Before", "Latest", "Change"].map((label) => ({ label, className: "n" }))];

/** The last published figures beside those before them. */
export function RecentChanges({ recent }: { readonly recent: RecentChangesView }) {
  return (
    <section>
      <h2>{recent.title}</h2>
      <RowsTable kind="recent" caption={recent.title} heads={heads}>
        {recent.rows.map((row) => (
          <tr role="row" key={row.measure}>
            <th role="rowheader" scope="row">
              {row.measure}
            </th>
            <td role="cell" className="n" data-label="Before">
              {row.before}
              <small>{row.beforeDate}</small>
            </td>
            <td role="cell" className="n" data-label="Latest">
              {row.now}
              <small>{row.nowDate}</small>
            </td>
            <td role="cell" className="n whole" data-label="Change">
              <ChangeText change={row.change} />
            </td>
          </tr>
        ))}
      </RowsTable>
    </section>
  );
}
