import type { PlanChange } from "@/server/contracts/plan-changes";
import { RowsTable } from "../ui/rows-table";

interface ChangesTableProps {
  readonly caption: string;
  readonly changes: readonly PlanChange[];
}

/** What one state of a plan has otherwise than another, a row for each field. */
export function ChangesTable({ caption, changes }: ChangesTableProps) {
  return (
    <RowsTable kind="plan-changes" caption={caption} heads={["What", "Before", "After"]}>
      {changes.map(({ where, before, after }, index) => (
        <tr key={index} role="row">
          <th role="rowheader" scope="row">
            {where}
          </th>
          <td role="cell" data-label="Before">
            {before}
          </td>
          <td role="cell" data-label="After">
            {after}
          </td>
        </tr>
      ))}
    </RowsTable>
  );
}
