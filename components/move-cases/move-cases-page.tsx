import type { MoveCasesView } from "@/server/contracts/move-cases";
import { ContextStrip } from "../layout/context-strip";
import { Crumbs } from "../layout/crumbs";
import { ErrorSummary } from "../ui/error-summary";
import { Lead } from "../ui/lead";
import { MoveForm } from "./move-form";
import { MoveResult } from "./move-result";
import { MoveRoom } from "./move-room";

/** What moving cases of a delivery unit to another would do to both. */
export function MoveCasesPage({ view }: { readonly view: MoveCasesView }) {
  const { frame, name, trail, headline, refusal, form, problems, result, room, notes } = view;
  return (
    <>
      {problems.length > 0 && <ErrorSummary problems={problems} />}
      <Crumbs trail={trail} />
      <h1>Move cases from {name}</h1>
      <ContextStrip frame={frame} />
      {refusal === null ? <Lead sentences={headline} /> : <p className="lead">{refusal}</p>}
      {form && <MoveForm form={form} />}
      {result && <MoveResult result={result} />}
      {room && <MoveRoom room={room} />}
      {notes.length > 0 && (
        <section className="section">
          <h2>What this cannot say</h2>
          <ul className="bullets">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
