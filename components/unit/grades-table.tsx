import type { GradeRow, GradesView } from "@/server/contracts/unit";
import { StaffingAxis } from "../ui/bar-axes";
import { StaffingBar } from "../ui/staffing-bar";
import { TableHead } from "../ui/table-head";

export function GradesTable({ grades }: { readonly grades: GradesView }) {
  return (
    <div>
      <TableHead title={grades.title} words={grades.subtitle} />
      <table role="table" className="t rows grades">
        <caption className="govuk-visually-hidden">{grades.title}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Grade
            </th>
            {grades.hasRequirement ? (
              <>
                <th role="columnheader" scope="col" className="n">
                  <span className="vb">
                    In post of required, FTE
                    <StaffingAxis />
                  </span>
                </th>
                <th role="columnheader" scope="col" className="n">
                  Shortfall
                </th>
                <th role="columnheader" scope="col" className="n">
                  FTE to the 30% line
                </th>
              </>
            ) : (
              <th role="columnheader" scope="col" className="n">
                In post, FTE
              </th>
            )}
            <th role="columnheader" scope="col" className="after">
              At
            </th>
            <th role="columnheader" scope="col">
              Quality
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {grades.rows.map((row) => (
            <tr role="row" key={`${row.label} ${row.asOf}`}>
              <th role="rowheader" scope="row">
                {row.label}
              </th>
              {grades.hasRequirement ? (
                <AgainstRequired row={row} />
              ) : (
                <Cell label="In post, FTE" className="n" text={row.inPost} />
              )}
              <Cell label="At" className="nowrap after" text={row.asOf} />
              <Cell label="Quality" text={row.quality} />
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
      <td role="cell" data-label="In post of required, FTE" className="whole">
        <span className="vb">
          {row.inPost} of {row.required}
          <StaffingBar percent={row.inPostPercent} modelled={row.modelled} />
        </span>
      </td>
      <Cell label="Shortfall" className="n" text={row.shortfall} />
      <Cell label="FTE to the 30% line" className="n" text={row.line} />
    </>
  );
}

interface CellProps {
  /** Said before the value where rows are laid out as blocks. */
  readonly label: string;
  readonly text: string;
  readonly className?: string;
}

function Cell({ label, text, className }: CellProps) {
  return (
    <td role="cell" data-label={label} className={className}>
      {text}
    </td>
  );
}
