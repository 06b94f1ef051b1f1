import type { GradeView } from "@/server/contracts/data";

const caption = "Quality grades";

export function GradesTable({ grades }: { readonly grades: readonly GradeView[] }) {
  return (
    <section className="section" id="grades">
      <div className="table-head">
        <h2>{caption}</h2>
        <p>Every figure carries one, and every result the worst of its inputs.</p>
      </div>
      <table role="table" className="t rows grade-words">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Grade
            </th>
            <th role="columnheader" scope="col">
              What it means
            </th>
            <th role="columnheader" scope="col" className="n">
              In this position
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
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
        </tbody>
      </table>
    </section>
  );
}
