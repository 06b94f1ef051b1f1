import type { RowsComparison, UnitColumn, UnitList } from "@/server/contracts/units";
import { LoadAxis, StaffingAxis } from "../ui/bar-axes";
import { TableHead } from "../ui/table-head";
import { unitCells } from "./unit-cells";
import { UnitRows } from "./unit-rows";

interface UnitsTableProps {
  readonly list: UnitList;
  readonly columns: readonly UnitColumn[];
  readonly explainHref: string;
  readonly baseline: string;
  /** Absent where the position stands alone. */
  readonly comparison?: RowsComparison | undefined;
  /** 3 where the lists of a page stand in a section of their own. */
  readonly headingLevel?: 2 | 3;
}

/** Said by name because on a phone rows are laid out as blocks, and some browsers then forget the table. */
export function UnitsTable({
  list,
  columns,
  explainHref,
  baseline,
  comparison,
  headingLevel,
}: UnitsTableProps) {
  const ranked = list.rows.every((row) => row.note === null);
  const shown = columns.filter(({ key }) => isShown(key, list.weekly, ranked));
  return (
    <section className="list" id={list.key}>
      <TableHead title={list.heading} words={list.summary} level={headingLevel} />
      <div className="scroll" role="region" aria-label={list.heading} tabIndex={0}>
        <table role="table" className="t rows units">
          <caption className="govuk-visually-hidden">{list.heading}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {shown.map((column) => (
                <Head key={column.key} column={column} list={list} ranked={ranked} />
              ))}
            </tr>
          </thead>
          <UnitRows
            rows={list.rows.map(unitCells)}
            explainHref={explainHref}
            baseline={baseline}
            comparison={comparison}
            modelled={list.modelled}
            weekly={list.weekly}
          />
        </table>
      </div>
    </section>
  );
}

/** Units that are not ranked say why in one wide column. */
function isShown(key: UnitColumn["key"], weekly: boolean, ranked: boolean): boolean {
  return key !== "sustained" || (weekly && ranked);
}

const axes = { "in-post": StaffingAxis, workload: LoadAxis } as const;
const isNumeric = (key: UnitColumn["key"]) => !["name", "group", "quality"].includes(key);

interface HeadProps {
  readonly column: UnitColumn;
  readonly list: UnitList;
  readonly ranked: boolean;
}

function Head({ column: { key, label, href, sorted }, list, ranked }: HeadProps) {
  if (key === "per-officer" && !ranked) {
    return (
      <th role="columnheader" scope="col" className="why-not">
        Why not ranked
      </th>
    );
  }
  const Axis = key === "in-post" || key === "workload" ? axes[key] : null;
  const link = <a href={`${href}#${list.key}`}>{key === "per-officer" ? list.perOfficerUnit : label}</a>;
  return (
    <th
      role="columnheader"
      scope="col"
      className={isNumeric(key) ? "n" : undefined}
      aria-sort={sorted ?? undefined}
    >
      {Axis ? (
        <span className="vb">
          {link}
          <Axis />
        </span>
      ) : (
        link
      )}
    </th>
  );
}
