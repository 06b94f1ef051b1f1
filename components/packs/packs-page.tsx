import type { PacksView } from "@/server/contracts/pack";
import { RowsTable } from "../ui/rows-table";

/** Every pack that is kept, and the way to a new one. */
export function PacksPage({ view: { packs, newHref } }: { readonly view: PacksView }) {
  return (
    <>
      <h1>Packs</h1>
      <p className="read">
        A pack is charts in an order, under one title and marking, as slides, a printed document and tables.
        It can be issued again on newer data, and then says what changed.
      </p>
      <p>
        <a className="btn primary" href={newHref}>
          Make a pack
        </a>
      </p>
      {packs.length === 0 ? (
        <p>No pack is kept yet.</p>
      ) : (
        <RowsTable
          kind="packs"
          caption="Packs"
          heads={["Pack", "Position", "Marking", "Issues", "Last issued"]}
        >
          {packs.map(({ title, href, position, marking, issues, made }) => (
            <tr key={href} role="row">
              <th role="rowheader" scope="row">
                <a href={href}>{title}</a>
              </th>
              <td role="cell">{position}</td>
              <td role="cell">{marking || "None"}</td>
              <td role="cell">{issues}</td>
              <td role="cell">{made}</td>
            </tr>
          ))}
        </RowsTable>
      )}
    </>
  );
}
