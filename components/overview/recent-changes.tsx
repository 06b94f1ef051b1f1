import type { RecentChangesView } from "@/server/contracts/overview";
import { ChangeText } from "../ui/change-text";

/** The last published figures beside those before them. */
export function RecentChanges({ recent }: { readonly recent: RecentChangesView }) {
  return (
    <section>
      <h2>{recent.title}</h2>
      <table role="table" className="t rows recent">
        <caption className="govuk-visually-hidden">{recent.title}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Measure
            </th>
            <th role="columnheader" scope="col" className="n">
              Before
            </th>
            <th role="columnheader" scope="col" className="n">
              Latest
            </th>
            <th role="columnheader" scope="col" className="n">
              Change
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
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
        </tbody>
      </table>
    </section>
  );
}
