import type { ImportLineView, ImportsView } from "@/server/contracts/imports";
import { Crumbs } from "../layout/crumbs";
import { ErrorSummary } from "../ui/error-summary";
import { RowsTable } from "../ui/rows-table";
import { KindsTable } from "./kinds-table";
import { TemplatePart } from "./template-part";
import { UploadForm } from "./upload-form";

/** Where figures are brought in: a file, what can be brought in, and what was. */
export function ImportsPage({ view }: { readonly view: ImportsView }) {
  const { problem, kinds, templates, history } = view;
  return (
    <>
      <Crumbs trail={[{ label: "Data", href: `/data${view.frame.query}` }]} />
      {problem && <ErrorSummary problems={[problem]} />}
      <h1>Bring in figures</h1>
      <p className="lead">
        Choose a file. You see what it would change before anything is stored, and what is stored can be taken
        back.
      </p>
      <UploadForm problem={problem?.sentence ?? null} />
      <section className="section" id="kinds">
        <h2>What is recognised</h2>
        <p className="read">
          A file is recognised by what stands in it, not by its name. The forms can be downloaded empty, or
          filled with the figures that are held.
        </p>
        <KindsTable kinds={kinds} />
      </section>
      <section className="section" id="columns">
        <h2>Columns of the forms</h2>
        <p className="read">
          A blank cell is unknown and never taken as zero. Columns may stand in any order, and those that need
          not be filled may be taken away.
        </p>
        {templates.map((template) => (
          <TemplatePart key={template.kind} template={template} />
        ))}
      </section>
      <section className="section" id="history">
        <h2>What was brought in</h2>
        {history.length === 0 ? (
          <p>No file has been brought in yet: what is shown is what Plimsoll ships with.</p>
        ) : (
          <HistoryTable history={history} />
        )}
        <p>
          <a href="/data/imports/names">Names by which files call units</a>
        </p>
      </section>
    </>
  );
}

function HistoryTable({ history }: { readonly history: readonly ImportLineView[] }) {
  return (
    <RowsTable
      kind="imports"
      caption="Files that were brought in, the last first"
      heads={["File", "What it is", "Report date", "Rows", "Brought in", "State"]}
    >
      {history.map((line) => (
        <tr key={line.batch} role="row">
          <th role="rowheader" scope="row">
            <a href={line.href}>{line.fileName}</a>
          </th>
          <td role="cell">{line.title}</td>
          <td role="cell">{line.reportDate}</td>
          <td role="cell">{line.rows}</td>
          <td role="cell">{line.made}</td>
          <td role="cell">{line.isShown ? <strong>{line.state}</strong> : line.state}</td>
        </tr>
      ))}
    </RowsTable>
  );
}
