import type { ChangesView } from "@/server/contracts/imports";
import { CellsRow } from "../ui/cells-row";
import { DownloadAll } from "../ui/download-all";
import { RowsTable } from "../ui/rows-table";

const heads = [
  "Unit",
  "Measure",
  { label: "Held", className: "n" },
  { label: "In the file", className: "n" },
  { label: "Difference", className: "n" },
  "Note",
];

/** What the file would change, worst first. */
export function ChangesTable({ changes }: { readonly changes: ChangesView }) {
  const { words, lines, more, csvHref } = changes;
  return (
    <section className="section" id="changes">
      <h2>Beside the figures that are held</h2>
      <p className="read">
        {words} {more}
      </p>
      {lines.length > 0 && (
        <>
          <RowsTable kind="import-changes" caption="Figures that would change, worst first" heads={heads}>
            {lines.map(({ unit, measure, before, now, difference, note }, index) => (
              <CellsRow
                key={index}
                head={unit}
                cells={[
                  { text: measure },
                  { text: before, className: "n", label: "Held" },
                  { text: now, className: "n", label: "In the file" },
                  { text: difference, className: "n", label: "Difference" },
                  { text: note },
                ]}
              />
            ))}
          </RowsTable>
          <DownloadAll href={csvHref} />
        </>
      )}
    </section>
  );
}
