import type { IssuesView } from "@/server/contracts/imports";
import { CellsRow } from "../ui/cells-row";
import { DownloadAll } from "../ui/download-all";
import { RowsTable } from "../ui/rows-table";

/** What is wrong or odd in a file, errors first. */
export function IssuesTable({ issues }: { readonly issues: IssuesView }) {
  const { counts, lines, more, csvHref } = issues;
  return (
    <section className="section" id="issues">
      <h2>Errors and warnings</h2>
      <p>
        {counts} {more}
      </p>
      {lines.length > 0 && (
        <>
          <RowsTable
            kind="import-issues"
            caption="Errors, warnings and notices"
            heads={["Kind", "Where", "Value seen", "What is wrong and what to do"]}
          >
            {lines.map(({ severity, place, value, message }, index) => (
              <CellsRow
                key={index}
                head={severity}
                cells={[{ text: place }, { text: value }, { text: message, className: "whole" }]}
              />
            ))}
          </RowsTable>
          <DownloadAll href={csvHref} />
        </>
      )}
    </section>
  );
}
