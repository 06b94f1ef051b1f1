import type { GradeRow, GradesView } from "@/server/contracts/unit";
import { StaffingAxis } from "../ui/bar-axes";
import { StaffingBar } from "../ui/staffing-bar";

export function GradesTable({ grades }: { readonly grades: GradesView }) {
  return (
    <div>
      <table className="t rows grades">
        <caption>
          {grades.title}
          <span>{grades.subtitle}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Grade</th>
            {grades.hasRequirement ? (
              <>
                <th scope="col" className="n">
                  <span className="vb">
                    In post of required
                    <StaffingAxis />
                  </span>
                </th>
                <th scope="col" className="n">
                  Shortfall
                </th>
                <th scope="col" className="n">
                  FTE to the line
                </th>
              </>
            ) : (
              <th scope="col" className="n">
                In post
              </th>
            )}
            <th scope="col">At</th>
            <th scope="col">Quality</th>
          </tr>
        </thead>
        <tbody>
          {grades.rows.map((row) => (
            <tr key={`${row.label} ${row.asOf}`}>
              <th scope="row">{row.label}</th>
              {grades.hasRequirement ? <AgainstRequired row={row} /> : <td className="n">{row.inPost}</td>}
              <td className="nowrap">{row.asOf}</td>
              <td>{row.quality}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="note-list">
        {grades.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}

function AgainstRequired({ row }: { readonly row: GradeRow }) {
  return (
    <>
      <td>
        <span className="vb">
          {row.inPost} of {row.required}
          <StaffingBar percent={row.inPostPercent} modelled={row.modelled} />
        </span>
      </td>
      <td className="n">{row.shortfall}</td>
      <td className="n">{row.line}</td>
    </>
  );
}
