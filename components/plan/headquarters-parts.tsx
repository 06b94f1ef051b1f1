import type { HeadquartersLossView } from "@/server/contracts/plan-outcome";
import { RowsTable } from "../ui/rows-table";

/** The parts of headquarters that are published, and the share of the loss that is taken of each. */
export function HeadquartersParts({ loss: { parts } }: { readonly loss: HeadquartersLossView }) {
  if (parts.length === 0)
    return <p className="small muted">No part of headquarters has known staff at this date.</p>;
  return (
    <>
      <p className="small muted">
        In proportion to their staff: nobody has said from where people leave. Headquarters has no published
        requirement, so it has no shortfall.
      </p>
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
    </>
  );
}
