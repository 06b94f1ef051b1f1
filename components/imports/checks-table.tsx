import type { CheckView } from "@/server/contracts/imports";
import { CellsRow } from "../ui/cells-row";
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
          <CellsRow
            key={label}
            head={label}
            cells={[
              { text: sum, className: "n", label: "Sum of the rows" },
              { text: printed, className: "n", label: "In the file" },
              { text: agrees ? result : <strong>{result}</strong> },
            ]}
          />
        ))}
      </RowsTable>
    </section>
  );
}
