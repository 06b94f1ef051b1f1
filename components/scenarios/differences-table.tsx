import { RowsTable } from "../ui/rows-table";

interface DifferencesTableProps {
  readonly caption: string;
  /** What differs, what it was and what it is. */
  readonly heads: readonly [what: string, was: string, is: string];
  readonly rows: readonly (readonly [what: string, was: string, is: string])[];
}

/** What one state has otherwise than another, a row for each field. */
export function DifferencesTable({ caption, heads, rows }: DifferencesTableProps) {
  return (
    <RowsTable kind="plan-changes" caption={caption} heads={heads}>
      {rows.map(([what, was, is], index) => (
        <tr key={index} role="row">
          <th role="rowheader" scope="row">
            {what}
          </th>
          <td role="cell" data-label={heads[1]}>
            {was}
          </td>
          <td role="cell" data-label={heads[2]}>
            {is}
          </td>
        </tr>
      ))}
    </RowsTable>
  );
}
