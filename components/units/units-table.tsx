import type { UnitColumn, UnitList, UnitRowView } from "@/server/contracts/units";
import { LoadAxis, StaffingAxis } from "../ui/bar-axes";
import { LoadBar } from "../ui/load-bar";
import { StaffingBar } from "../ui/staffing-bar";

interface UnitsTableProps {
  readonly list: UnitList;
  readonly columns: readonly UnitColumn[];
}

export function UnitsTable({ list, columns }: UnitsTableProps) {
  return (
    <section className="list" id={list.key}>
      <div className="scroll" role="region" aria-label={list.heading} tabIndex={0}>
        <table className="t rows units">
          <caption>
            {list.heading}
            <span>{list.summary}</span>
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.key} column={column} perOfficerUnit={list.perOfficerUnit} />
              ))}
            </tr>
          </thead>
          <tbody>
            {list.rows.map((row) => (
              <Row key={row.code} row={row} modelled={list.modelled} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Head({ column, perOfficerUnit }: { readonly column: UnitColumn; readonly perOfficerUnit: string }) {
  const label = column.key === "per-officer" ? perOfficerUnit : column.label;
  const link = <a href={column.href}>{label}</a>;
  const numeric = !["name", "group", "quality"].includes(column.key);
  return (
    <th scope="col" className={numeric ? "n" : undefined} aria-sort={column.sorted ?? undefined}>
      {column.key === "in-post" && (
        <span className="vb">
          {link}
          <StaffingAxis />
        </span>
      )}
      {column.key === "workload" && (
        <span className="vb">
          {link}
          <LoadAxis />
        </span>
      )}
      {column.key !== "in-post" && column.key !== "workload" && link}
    </th>
  );
}

/** One lean row: it is drawn about 250 times a page. */
function Row({ row, modelled }: { readonly row: UnitRowView; readonly modelled: boolean }) {
  const why = (quantity: string, text: string) =>
    text.startsWith("[") ? text : <a href={row.explain + quantity}>{text}</a>;
  return (
    <tr>
      <th scope="row">
        <a href={row.href}>{row.name}</a>
      </th>
      <td>
        <small>{row.group}</small>
      </td>
      <td className="staff-cell wide-cell">
        <span className="vb">
          {row.inPost} of {row.required}
          <StaffingBar percent={row.inPostPercent} modelled={modelled} />
        </span>
      </td>
      <td className="n short-cell">{why("shortfall-percent", row.shortfall)}</td>
      <td className={row.beyondLine ? "n line-cell past" : "n line-cell"}>
        {why("fte-inside-line", row.line)}
      </td>
      <td className="load-cell wide-cell">
        <span className="vb">
          {why("workload-percent", row.workload)}
          <LoadBar percent={row.workloadPercent} band={row.band} />
        </span>
      </td>
      {row.note ? (
        <td className="why-not wide-cell" colSpan={2}>
          {row.note}
        </td>
      ) : (
        <>
          <td className="n weeks-cell">
            {row.sustainedSince && <span className="chip">{row.sustainedSince}</span>}{" "}
            {why("officers-sustained", row.sustained)}
          </td>
          <td className="n each-cell">{why("per-officer", row.perOfficer)}</td>
        </>
      )}
      <td className="quality-cell">{row.quality}</td>
    </tr>
  );
}
