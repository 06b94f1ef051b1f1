import type { PointsTable } from "@/server/engine/workload/points-table";
import { pointsTable } from "@/server/engine/workload/points-table";
import { testParameters } from "./parameters";

/** The standard points set of the register, with some constants replaced. */
export function testPointsTable(replaced: Partial<PointsTable> = {}): PointsTable {
  return { ...pointsTable(testParameters(), "standard"), ...replaced };
}
