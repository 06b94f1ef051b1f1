import type { HeadquartersLossView } from "@/server/contracts/plan-outcome";
import { RowsTable } from "../ui/rows-table";
import { SentenceText } from "../ui/sentence-text";

/** What headquarters loses, and of which of its parts: in FTE, because no requirement of it is published. */
export function HeadquartersLoss({
  loss: { summary, parts, notSaid },
}: {
  readonly loss: HeadquartersLossView;
}) {
  return (
    <>
      <div className="table-head">
        <h2>What headquarters loses</h2>
        <p>
          <SentenceText sentence={summary} /> It has no published requirement, so no shortfall. Shares are in
          proportion to staff: nobody has said from where people leave.
        </p>
      </div>
      {parts.length > 0 && (
        <RowsTable
          kind="parts"
          caption="Headquarters by part"
          heads={[
            "Part of headquarters",
            { label: "In post, FTE", className: "n" },
            { label: "At work then, FTE", className: "n" },
            { label: "Share of the loss", className: "n" },
          ]}
        >
          {parts.map(({ name, href, inPost, share }) => (
            <tr role="row" key={name}>
              <th role="rowheader" scope="row">
                <a href={href}>{name}</a>
              </th>
              <td role="cell" data-label="In post, FTE" className="n">
                {inPost.before}
              </td>
              <td role="cell" data-label="At work then, FTE" className="n">
                {inPost.after}
              </td>
              <td role="cell" data-label="Share of the loss" className="n">
                {share}
              </td>
            </tr>
          ))}
        </RowsTable>
      )}
      {notSaid !== null && <p className="inset">{notSaid}</p>}
    </>
  );
}
