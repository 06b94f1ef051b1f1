import type { AssumptionGroup } from "@/server/contracts/assumptions";
import { TableHead } from "../ui/table-head";
import { AssumptionsTable } from "./assumptions-table";
import { PointsMatrixTable } from "./points-matrix-table";

/** One area of the registers: its rows one by one, and points as tables of tier by case type. */
export function AssumptionGroupSection({ group }: { readonly group: AssumptionGroup }) {
  return (
    <section className="list" id={group.anchor}>
      <TableHead title={`${group.heading} (${group.count})`} words={group.words} />
      {group.rows.length > 0 && <AssumptionsTable heading={group.heading} rows={group.rows} />}
      {group.matrices.length > 0 && (
        <div className="matrices">
          {group.matrices.map((matrix) => (
            <PointsMatrixTable key={matrix.key} matrix={matrix} />
          ))}
        </div>
      )}
    </section>
  );
}
