import type { GradeWorkRow, TierRow, UnitWorkView } from "@/server/contracts/unit";
import { LoadAxis } from "../ui/bar-axes";
import { LoadBar } from "../ui/load-bar";
import { TableHead } from "../ui/table-head";

/** Who has the work of the week, and what it is: by grade, then by tier and type. */
export function WorkTables({ work: { week, grades, tiers } }: { readonly work: UnitWorkView }) {
  return (
    <div className="section work-tables" id="work">
      <div>
        <TableHead title="Workload by grade" words={`Officers who reported, week of ${week}, modelled.`} />
        <div className="scroll" role="region" aria-label="Workload by grade" tabIndex={0}>
          <GradesTable rows={grades.rows} total={grades.total} />
        </div>
        <Notes notes={grades.notes} />
      </div>
      <div>
        <TableHead title="Cases by tier and type" words={`Cases held, week of ${week}, modelled.`} />
        <div className="scroll" role="region" aria-label="Cases by tier and type" tabIndex={0}>
          <TiersTable types={tiers.types} rows={tiers.rows} total={tiers.total} />
        </div>
        <Notes notes={tiers.notes} />
      </div>
    </div>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <ul className="note-list">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

interface GradesProps {
  readonly rows: readonly GradeWorkRow[];
  readonly total: GradeWorkRow;
}

function GradesTable({ rows, total }: GradesProps) {
  return (
    <table className="t grade-work">
      <caption className="govuk-visually-hidden">Workload by grade</caption>
      <thead>
        <tr>
          <th scope="col">Grade</th>
          <th scope="col" className="n">
            Officers
          </th>
          <th scope="col" className="n">
            Cases
          </th>
          <th scope="col" className="n">
            Cases an officer
          </th>
          <th scope="col" className="n">
            <span className="vb">
              Workload
              <LoadAxis />
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <GradeRow key={row.label} row={row} />
        ))}
      </tbody>
      <tfoot>
        <GradeRow row={total} />
      </tfoot>
    </table>
  );
}

function GradeRow({ row }: { readonly row: GradeWorkRow }) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      <td className="n">{row.officers}</td>
      <td className="n">{row.cases}</td>
      <td className="n">{row.casesPerOfficer}</td>
      <td className="n">
        <span className="vb">
          {row.workload}
          <LoadBar percent={row.workloadPercent} band={row.band} />
        </span>
      </td>
    </tr>
  );
}

interface TiersProps {
  readonly types: readonly string[];
  readonly rows: readonly TierRow[];
  readonly total: TierRow;
}

function TiersTable({ types, rows, total }: TiersProps) {
  return (
    <table className="t tier-work">
      <caption className="govuk-visually-hidden">Cases by tier and type</caption>
      <thead>
        <tr>
          <th scope="col">Tier</th>
          {[...types, "All", "Points", "Of points in use"].map((head) => (
            <th key={head} scope="col" className="n">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tier key={row.label} row={row} />
        ))}
      </tbody>
      <tfoot>
        <Tier row={total} />
      </tfoot>
    </table>
  );
}

function Tier({ row }: { readonly row: TierRow }) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {row.cells.map(({ cases, points }, type) => (
        <td key={type} className="n">
          {cases}
          <small>
            {points && <span className="govuk-visually-hidden">, points: </span>}
            {points}
          </small>
        </td>
      ))}
      <td className="n">{row.cases}</td>
      <td className="n">{row.points}</td>
      <td className="n">{row.share}</td>
    </tr>
  );
}
