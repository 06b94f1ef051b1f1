import type { Move, PlacementRow, ReleaseView } from "@/server/contracts/plan-outcome";
import { LoadAxis } from "../ui/bar-axes";
import { LoadBar } from "../ui/load-bar";
import { TableHead } from "../ui/table-head";

/** Where the people of one release go, what that does there and why there; who waits, and who took no part. */
export function ReleasePlacements({ release }: { readonly release: ReleaseView }) {
  const { heading, summary, placements, total, held, leftOut } = release;
  return (
    <section className="list">
      <TableHead title={heading} words={summary} />
      <div className="scroll" role="region" aria-label={heading} tabIndex={0}>
        <table role="table" className="t rows placements">
          <caption className="govuk-visually-hidden">{heading}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <Head text="Unit" />
              <Head text="People" isNumber />
              <Head text="Effective FTE" isNumber />
              <Head text="Shortfall" isNumber />
              <th role="columnheader" scope="col">
                <span className="vb">
                  Workload
                  <LoadAxis />
                </span>
              </th>
              <Head text="Why here, and who" />
            </tr>
          </thead>
          <tbody role="rowgroup">
            {placements.map((row) => (
              <Row key={row.code} row={row} />
            ))}
            {held.map(({ people, who, reason, relax }) => (
              <tr role="row" key={reason} className="held">
                <th role="rowheader" scope="row">
                  Not yet placed
                </th>
                <td role="cell" data-label="People" className="n">
                  {people}
                </td>
                <td role="cell" data-label="Effective FTE" className="n">
                  0.0
                </td>
                <td role="cell" className="whole" colSpan={3}>
                  <small>
                    {reason} <strong>{relax}</strong> Who: {who}.
                  </small>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot role="rowgroup">
            <tr role="row">
              <th role="rowheader" scope="row">
                Placed
              </th>
              <td role="cell" data-label="People" className="n">
                {total.people}
              </td>
              <td role="cell" data-label="Effective FTE" className="n">
                {total.effectiveFte}
              </td>
              <td role="cell" colSpan={3} />
            </tr>
          </tfoot>
        </table>
      </div>
      {leftOut.length > 0 && (
        <ul className="note-list">
          {leftOut.map(({ reason, units }) => (
            <li key={reason}>
              {reason}: {units.join(", ")}.
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Head({ text, isNumber = false }: { readonly text: string; readonly isNumber?: boolean }) {
  return (
    <th role="columnheader" scope="col" className={isNumber ? "n" : undefined}>
      {text}
    </th>
  );
}

function Row({ row }: { readonly row: PlacementRow }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={row.href}>{row.name}</a>
      </th>
      <td role="cell" data-label="People" className="n">
        {row.people}
      </td>
      <td role="cell" data-label="Effective FTE" className="n">
        {row.effectiveFte}
      </td>
      <td role="cell" data-label="Shortfall" className="n">
        <FromTo move={row.shortfall} />
      </td>
      <td role="cell" data-label="Workload" className="whole">
        <span className="vb">
          <span>
            <FromTo move={row.workload} />
          </span>
          <LoadBar percent={row.workloadPercent} band={row.band} />
        </span>
      </td>
      <td role="cell" className="whole why">
        <small>{row.why}</small>
      </td>
    </tr>
  );
}

function FromTo({ move: { before, after } }: { readonly move: Move }) {
  return (
    <>
      {before} to <strong>{after}</strong>
    </>
  );
}
