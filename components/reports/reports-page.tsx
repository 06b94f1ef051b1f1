import type { ReportLineView, ReportsView } from "@/server/contracts/reports";
import { Crumbs } from "../layout/crumbs";
import { RowsTable } from "../ui/rows-table";

/** Problems with figures: those that are open, then those that are closed. */
export function ReportsPage({ view: { frame, open, closed } }: { readonly view: ReportsView }) {
  return (
    <>
      <Crumbs trail={[{ label: "Data", href: `/data${frame.query}` }]} />
      <h1>Problems with figures</h1>
      <p className="lead">
        Every number leads to its working, and from there a problem can be reported. Reports are answered and
        closed here.
      </p>
      <section className="section" id="open">
        <h2>Open</h2>
        {open.length === 0 ? (
          <p>No problem is open.</p>
        ) : (
          <ReportsTable caption="Open reports" reports={open} />
        )}
      </section>
      {closed.length > 0 && (
        <section className="section" id="closed">
          <h2>Closed</h2>
          <ReportsTable caption="Closed reports" reports={closed} />
        </section>
      )}
    </>
  );
}

function ReportsTable({
  caption,
  reports,
}: {
  readonly caption: string;
  readonly reports: readonly ReportLineView[];
}) {
  return (
    <RowsTable kind="reports" caption={caption} heads={["Figure", "What is wrong", "Reported", "Answers"]}>
      {reports.map(({ href, figure, problem, made, answers }) => (
        <tr key={href} role="row">
          <th role="rowheader" scope="row">
            <a href={href}>{figure}</a>
          </th>
          <td role="cell" className="whole">
            {problem}
          </td>
          <td role="cell">{made}</td>
          <td role="cell">{answers}</td>
        </tr>
      ))}
    </RowsTable>
  );
}
