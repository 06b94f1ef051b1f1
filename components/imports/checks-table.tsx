import type { CheckView } from "@/server/contracts/imports";
import { RowsTable } from "../ui/rows-table";

/** Sums of the rows beside the totals that the file itself prints. */
export function ChecksTable({ checks }: { readonly checks: readonly CheckView[] }) {
  return (
    <section className="section" id="checks">
      <h2>Against the file&apos;s own totals</h2>
      <RowsTable
        caption="Sums of the rows against the totals in the file"
        heads={[
          "Total of",
          { label: "Sum of the rows", className: "n" },
          { label: "In the file", className: "n" },
          "Result",
        ]}
      >
        {checks.map(({ label, sum, printed, result, agrees }) => (
          <tr key={label} role="row">
            <th role="rowheader" scope="row">
              {label}
            </th>
            <td role="cell" className="n" data-label="Sum of the rows">
              {sum}
            </td>
            <td role="cell" className="n" data-label="In the file">
              {printed}
            </td>
            <td role="cell">{agrees ? result : <strong>{result}</strong>}</td>
          </tr>
        ))}
      </RowsTable>
    </section>
  );
}
