import type { GradeView } from "@/server/contracts/data";
import { RowsTable } from "../ui/rows-table";

const caption = "Quality grades";

export function GradesTable({ grades }: { readonly grades: readonly GradeView[] }) {
  return (
    <section className="section" id="grades">
      <div className="table-head">
        <h2>{caption}</h2>
        <p>Every figure carries one, and every result the worst of its inputs.</p>
      </div>
      <RowsTable
        kind="grade-words"
        caption={caption}
        heads={["Grade", "What it means", { label: "In this position", className: "n" }]}
      >
        {grades.map(({ grade, label, words, figures }) => (
          <tr role="row" key={grade} className={grade === "D" ? "modelled" : undefined}>
            <th role="rowheader" scope="row">
              <strong>{grade}</strong> {label}
            </th>
            <td role="cell" className="whole">
              {words}
            </td>
            <td role="cell" className="n">
              {figures}
            </td>
          </tr>
        ))}
      </RowsTable>
    </section>
  );
}
