import type { CaseloadRow, CaseloadTable } from "@/server/contracts/caseload";
import { LoadBar } from "../ui/load-bar";
import { sparkMarkup } from "./spark-markup";

/** The same units as a list, for narrow screens: current value, change, course, and the way to the rest. */
export function HeatList({ table: { rows, total, heading, weekly } }: { readonly table: CaseloadTable }) {
  return (
    <ul className="heat-list" aria-label={heading}>
      {rows.map((row) => (
        <Item key={row.code} row={row} weekly={weekly} />
      ))}
      {total && <Item row={total} weekly={weekly} />}
    </ul>
  );
}

function Item({ row, weekly }: { readonly row: CaseloadRow; readonly weekly: boolean }) {
  const percent = Number.parseInt(row.workload, 10);
  return (
    <li>
      <div className="top">
        <a href={row.href}>{row.name}</a>
        <span className="nowrap">
          {row.chip !== null && <span className="chip">{row.chip}</span>} <small>{row.over}</small>
        </span>
      </div>
      <div className="mid">
        <strong>{row.workload}</strong>
        <LoadBar percent={Number.isNaN(percent) ? null : percent} band={row.band} />
        <span dangerouslySetInnerHTML={{ __html: sparkMarkup(row.spark, weekly) }} />
      </div>
      <p className="low">
        {row.change && <span className={`change ${row.change.verdict}`}>{row.change.text}. </span>}
        {row.inPostOfRequired} officers in post.
      </p>
    </li>
  );
}
