import type { MovedUnitRow, MoveResultView } from "@/server/contracts/move-cases";
import { ChangeText } from "../ui/change-text";
import { TableHead } from "../ui/table-head";
import { KeepMove } from "./keep-move";
import { LoadHead } from "./load-head";
import { MovedWorkloadCell } from "./moved-workload";

/** Both units before and after, what moves between them, and the way to keep it. */
export function MoveResult({ result }: { readonly result: MoveResultView }) {
  const { heading, units, facts, keep } = result;
  return (
    <>
      <section className="section">
        <TableHead
          title={heading}
          words="Mean workload of each unit, points in use as % of available points"
        />
        <table role="table" className="t rows moved-units">
          <caption className="govuk-visually-hidden">{heading}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                Unit
              </th>
              <LoadHead text="Before" />
              <LoadHead text="After" />
              <th role="columnheader" scope="col">
                Change
              </th>
              <th role="columnheader" scope="col" className="n">
                Cases
              </th>
              <th role="columnheader" scope="col" className="n">
                Per officer
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {units.map((row) => (
              <Row key={row.role} row={row} />
            ))}
          </tbody>
        </table>
        <dl className="moved-facts">
          {facts.map(({ label, value, detail }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <strong>{value}</strong> <small>{detail}</small>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <KeepMove keep={keep} />
    </>
  );
}

function Row({ row }: { readonly row: MovedUnitRow }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={row.href}>{row.name}</a> <small className="muted">{row.role} cases</small>
      </th>
      <td role="cell" data-label="Before" className="whole">
        <MovedWorkloadCell workload={row.before} />
      </td>
      <td role="cell" data-label="After" className="whole">
        <MovedWorkloadCell workload={row.after} />
      </td>
      <td role="cell" data-label="Change">
        <ChangeText change={row.change} />
      </td>
      <td role="cell" data-label="Cases" className="n">
        {row.cases}
      </td>
      <td role="cell" data-label="Per officer" className="n">
        {row.casesPerOfficer}
      </td>
    </tr>
  );
}
