import type { MoveRoomView } from "@/server/contracts/move-cases";
import { RowsTable } from "../ui/rows-table";
import { SentenceText } from "../ui/sentence-text";
import { MovedWorkloadCell } from "./moved-workload";

/** How many cases would have to go, and which units of the region have room for them. */
export function MoveRoom({ room: { heading, sentences, caption, rows } }: { readonly room: MoveRoomView }) {
  return (
    <section className="section move-room">
      <h2>{heading}</h2>
      <div>
        {sentences.map((sentence, index) => (
          <p key={index}>
            <SentenceText sentence={sentence} />
          </p>
        ))}
      </div>
      {rows.length > 0 && (
        <RowsTable
          caption={caption}
          heads={["Unit", "Workload", { label: "Room, cases", className: "n" }, "What if"]}
        >
          {rows.map((row) => (
            <tr role="row" key={row.tryHref}>
              <th role="rowheader" scope="row">
                {row.name}
              </th>
              <td role="cell" data-label="Workload">
                <MovedWorkloadCell workload={row.workload} />
              </td>
              <td role="cell" data-label="Room, cases" className="n">
                {row.room}
              </td>
              <td role="cell" data-label="What if">
                <a href={row.tryHref}>
                  {row.tryLabel}
                  <span className="govuk-visually-hidden"> cases to {row.name}</span>
                </a>
              </td>
            </tr>
          ))}
        </RowsTable>
      )}
    </section>
  );
}
