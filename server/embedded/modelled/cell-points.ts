import { CASE_CELLS } from "@/server/engine/workload/case-index";
import { casePoints } from "@/server/engine/workload/case-points";
import type { PointsTable } from "@/server/engine/workload/points-table";

/** Points of one case in each cell of the case array, by the official calculation. */
export function cellPoints(table: PointsTable): readonly number[] {
  return Array.from({ length: CASE_CELLS }, (_, cell) => {
    const one = new Array<number>(CASE_CELLS).fill(0);
    one[cell] = 1;
    return casePoints(one, table);
  });
}
