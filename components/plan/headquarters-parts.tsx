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
          { label: "FTE away", className: "n" },
          { label: "Share of the loss", className: "n" },
          { label: "Staff last published, FTE", className: "n" },
        ]}
      >
        {parts.map(({ name, href, awayFte, share, inPostFte, inPostAt }) => (
          <tr role="row" key={name}>
            <th role="rowheader" scope="row">
              <a href={href}>{name}</a>
            </th>
            <td role="cell" data-label="FTE away" className="n">
              {awayFte}
            </td>
            <td role="cell" data-label="Share of the loss" className="n">
              {share}
            </td>
            <td role="cell" data-label="Staff last published, FTE" className="n">
              {inPostFte} <small>{inPostAt}</small>
            </td>
          </tr>
        ))}
      </RowsTable>
    </>
  );
}
