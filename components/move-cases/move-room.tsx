import type { MoveRoomView } from "@/server/contracts/move-cases";
import { SentenceText } from "../ui/sentence-text";
import { LoadHead } from "./load-head";
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
        <table role="table" className="t rows">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                Unit
              </th>
              <LoadHead text="Workload" />
              <th role="columnheader" scope="col" className="n">
                Room, cases
              </th>
              <th role="columnheader" scope="col">
                What if
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr role="row" key={row.tryHref}>
                <th role="rowheader" scope="row">
                  {row.name} <small className="muted">{row.region}</small>
                </th>
                <td role="cell" data-label="Workload" className="whole">
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
          </tbody>
        </table>
      )}
    </section>
  );
}
