import type { OverRow, OverTable as Table } from "@/server/contracts/caseload-over";
import { RowsTable } from "../ui/rows-table";
import { TableHead } from "../ui/table-head";

/** Regions or units, with how many of their officers were over for so long. */
export function OverTable({ table }: { readonly table: Table }) {
  const { heading, summary, unitHead, overHead, rows, total } = table;
  return (
    <section className="section">
      <TableHead title={heading} words={summary} />
      <div className="scroll" role="region" aria-label={heading} tabIndex={0}>
        <RowsTable
          kind="over-table"
          caption={heading}
          heads={[
            unitHead,
            ...["Officers", overHead, "Share", "Longest run"].map((label) => ({ label, className: "n" })),
          ]}
        >
          {rows.map((row) => (
            <Row key={row.code} row={row} overHead={overHead} />
          ))}
          <Row row={total} overHead={overHead} isTotal />
        </RowsTable>
      </div>
    </section>
  );
}

interface RowProps {
  readonly row: OverRow;
  readonly overHead: string;
  readonly isTotal?: boolean;
}

function Row({ row: { name, detail, href, officers, over, share, longest }, overHead, isTotal }: RowProps) {
  return (
    <tr role="row" className={isTotal ? "total" : undefined}>
      <th role="rowheader" scope="row">
        {href === null ? name : <a href={href}>{name}</a>}
        {detail && <small>{detail}</small>}
      </th>
      <Cell label="Officers" text={officers} />
      <Cell label={overHead} text={over} />
      <Cell label="Share" text={share} />
      <Cell label="Longest run" text={longest} />
    </tr>
  );
}

function Cell({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <td role="cell" data-label={label} className="n">
      {text}
    </td>
  );
}
