import type { CaseloadColumn, CaseloadTable } from "@/server/contracts/caseload";

interface HeatHeadProps {
  readonly table: CaseloadTable;
}

interface Span {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly projected: boolean;
}

/** Heads in three rows: what is measured, months or years, weeks or months. */
export function HeatHead({ table }: HeatHeadProps) {
  const { columns, columnsHead, projectedHead, overHead } = table;
  const measured = columns.filter(({ projected }) => !projected).length;
  return (
    <thead>
      <tr>
        <Fixed kind="k1" label={table.unitHead} />
        <Fixed kind="k2" label="Work-load" />
        <Fixed kind="k3" label="In post of required" />
        <Fixed kind="k4" label="Short, FTE" />
        <Fixed kind="k5" label={overHead} />
        <Fixed kind="k6" label="Qual-ity" />
        <Fixed kind="k7" label="Course" />
        {measured > 0 && (
          <th scope="colgroup" colSpan={measured} className="what">
            <span>{columnsHead}</span>
          </th>
        )}
        {columns.length > measured && (
          <th scope="colgroup" colSpan={columns.length - measured} className="what ahead">
            <span>{projectedHead}</span>
          </th>
        )}
      </tr>
      <tr>
        {spans(columns).map(({ key, label, count, projected }) => (
          <th key={key} scope="colgroup" colSpan={count} className={projected ? "group ahead" : "group"}>
            <span>{label}</span>
          </th>
        ))}
      </tr>
      <tr>
        {columns.map(({ date, label, name, projected }) => (
          <th key={date} scope="col" abbr={name} className={projected ? "day ahead" : "day"}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Fixed({ kind, label }: { readonly kind: string; readonly label: string }) {
  const shown = label.replace("-", "\u00ad");
  return (
    <th scope="col" rowSpan={3} className={kind}>
      {shown}
    </th>
  );
}

/** Columns that stand under the same month or year, measured apart from projected. */
function spans(columns: readonly CaseloadColumn[]): readonly Span[] {
  const found: { key: string; label: string; count: number; projected: boolean }[] = [];
  for (const { date, group, projected } of columns) {
    const last = found.at(-1);
    if (last?.label === group && last.projected === projected) last.count += 1;
    else found.push({ key: date, label: group, count: 1, projected });
  }
  return found;
}
