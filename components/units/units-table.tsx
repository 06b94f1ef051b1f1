import type { UnitColumn, UnitList } from "@/server/contracts/units";
import { LoadAxis, StaffingAxis } from "../ui/bar-axes";
import { unitCells } from "./unit-cells";
import { UnitRows } from "./unit-rows";

interface UnitsTableProps {
  readonly list: UnitList;
  readonly columns: readonly UnitColumn[];
  readonly explainHref: string;
  readonly baseline: string;
}

export function UnitsTable({ list, columns, explainHref, baseline }: UnitsTableProps) {
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
              {columns
                .filter(({ key }) => list.weekly || key !== "sustained")
                .map((column) => (
                  <Head key={column.key} column={column} perOfficerUnit={list.perOfficerUnit} />
                ))}
            </tr>
          </thead>
          <UnitRows
            rows={list.rows.map(unitCells)}
            explainHref={explainHref}
            baseline={baseline}
            modelled={list.modelled}
            weekly={list.weekly}
          />
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
