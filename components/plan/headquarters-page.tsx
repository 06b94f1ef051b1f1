import type { HeadquartersView } from "@/server/contracts/headquarters";
import type { StopRow } from "@/server/contracts/plan-outcome";
import { ChartFigure } from "../charts/chart-figure";
import { ContextStrip } from "../layout/context-strip";
import { Crumbs } from "../layout/crumbs";
import { RowsTable } from "../ui/rows-table";
import { SentenceText } from "../ui/sentence-text";
import { HeadquartersParts } from "./headquarters-parts";

/** The donor of a plan: what headquarters loses month by month, of which parts, what stops and who answers for it. */
export function HeadquartersPage({ view }: { readonly view: HeadquartersView }) {
  const { frame, title, href, loss, nothing, equations } = view;
  return (
    <>
      <Crumbs
        trail={[
          { label: "Scenarios", href: "/scenarios" },
          { label: title, href },
        ]}
      />
      <h1>What headquarters loses</h1>
      <ContextStrip frame={frame} />
      {nothing !== null && (
        <p className="lead">
          {nothing} <a href={href}>See the plan</a>
        </p>
      )}
      {loss && (
        <>
          <p className="lead">
            <SentenceText sentence={loss.summary} />
          </p>
          {equations.map((equation) => (
            <p className="equation" key={equation}>
              {equation}.
            </p>
          ))}
          <div className="headquarters-away">
            <ChartFigure chart={loss.away} />
          </div>
          <section className="list">
            <h2>By part of headquarters</h2>
            <HeadquartersParts loss={loss} />
          </section>
          <section className="list">
            <h2>What stops, and who answers for it</h2>
            {loss.notSaid !== null && (
              <p className="inset">
                {loss.notSaid} Not said is not nothing: ask before the first day.{" "}
                <a href={view.stopsHref}>Say it in the plan</a>
              </p>
            )}
            {loss.stops.length > 0 && <Stops rows={loss.stops} />}
          </section>
        </>
      )}
    </>
  );
}

function Stops({ rows }: { readonly rows: readonly StopRow[] }) {
  return (
    <div className="scroll" role="region" aria-label="What stops" tabIndex={0}>
      <RowsTable
        kind="stops"
        caption="What stops, and who answers for it"
        heads={[
          "Part of headquarters",
          { label: "People", className: "n" },
          "What stops or slows",
          "Who answers for it",
        ]}
      >
        {rows.map(({ part, people, work, owner }, index) => (
          <tr role="row" key={index}>
            <th role="rowheader" scope="row">
              {part}
            </th>
            <td role="cell" data-label="People" className="n">
              {people}
            </td>
            <td role="cell" data-label="What stops or slows" className="whole after">
              {work}
            </td>
            <td role="cell" data-label="Who answers for it">
              {owner}
            </td>
          </tr>
        ))}
      </RowsTable>
    </div>
  );
}
