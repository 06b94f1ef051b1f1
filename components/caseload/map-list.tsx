import type { CaseloadRow, CaseloadTable, CellMark } from "@/server/contracts/caseload";
import type { CaseloadMap } from "@/server/contracts/caseload-map";
import { markLabels } from "@/server/contracts/mark-labels";
import { bands } from "@/server/contracts/words";
import { RowsTable } from "../ui/rows-table";
import { Swatch } from "../ui/swatch";
import { TableHead } from "../ui/table-head";

interface MapListProps {
  readonly map: CaseloadMap;
  /** Its one column is that of the map. */
  readonly table: CaseloadTable;
}

/** The numbers of the tiles in the order of the table, with the total last. */
export function MapList({ map, table }: MapListProps) {
  const { unitHead, measureLabel, overHead, rows, total } = table;
  return (
    <section className="list map-list">
      <TableHead title={map.listHeading} words={table.summary} />
      <RowsTable
        kind="tile-list"
        caption={map.heading}
        heads={[
          unitHead,
          { label: measureLabel, className: "n" },
          ...[map.markHead, overHead].filter(Boolean).map((label) => ({ label, className: "after" })),
        ]}
      >
        {rows.map((row) => (
          <Row key={row.code} row={row} map={map} table={table} />
        ))}
        {total && <Row row={total} map={map} table={table} isTotal />}
      </RowsTable>
    </section>
  );
}

interface RowProps extends MapListProps {
  readonly row: CaseloadRow;
  readonly isTotal?: boolean;
}

function Row({ row, map, table, isTotal }: RowProps) {
  const { name, detail, href, chip, over, cells } = row;
  const [cell] = cells;
  return (
    <tr role="row" className={isTotal ? "total" : undefined}>
      <th role="rowheader" scope="row">
        <a href={href}>{name}</a>
        {detail !== "" && <small>{detail}</small>}
      </th>
      <td role="cell" data-label={table.measureLabel} className="n">
        {cell?.text}
      </td>
      {map.markHead !== "" && (
        <td role="cell" data-label={map.markHead} className="after">
          {cell && <Mark mark={cell.mark} />}
        </td>
      )}
      <td role="cell" data-label={table.overHead} className="after">
        {chip !== null && <span className="chip">{chip}</span>} <small>{over}</small>
      </td>
    </tr>
  );
}

/** A band with its fill and dots, as in the key; anything else as a word. */
function Mark({ mark }: { readonly mark: CellMark }) {
  const band = bands.find((own) => own === mark);
  return (
    <span className="marked">
      {band && <Swatch band={band} />}
      {markLabels[mark]}
    </span>
  );
}
