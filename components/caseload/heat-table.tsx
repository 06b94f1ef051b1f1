import type { CaseloadTable } from "@/server/contracts/caseload";
import { TableHead } from "../ui/table-head";
import { heatCells } from "./heat-cells";
import { HeatHead } from "./heat-head";
import { HeatRows } from "./heat-rows";

/** The heatmap: a table of numbers first, coloured second. */
export function HeatTable({ table }: { readonly table: CaseloadTable }) {
  const { heading, summary, spoken, weekly, rows, total } = table;
  const columns = table.columns.map(({ name, projected }) => ({ name, projected }));
  return (
    <section className="list heat-part" id="heatmap">
      <TableHead title={heading} words={summary} />
      <p className="past-table">
        <a href="#after-heatmap">Skip the table</a>
      </p>
      <div className="scroll heat-scroll" role="region" aria-label={heading} tabIndex={0}>
        <table className="heat">
          <caption className="govuk-visually-hidden">{heading}</caption>
          <HeatHead table={table} />
          <HeatRows rows={rows.map(heatCells)} columns={columns} spoken={spoken} weekly={weekly} />
          {total && (
            <HeatRows rows={[heatCells(total)]} columns={columns} spoken={spoken} weekly={weekly} isTotal />
          )}
        </table>
      </div>
    </section>
  );
}
