import { readSeries } from "@/db/queries/facts";
import { inScope } from "@/db/transaction";
import type { Fact } from "@/server/engine/facts";
import type { Grade, UnitMeasure } from "@/server/engine/vocabulary";
import type { ServiceContext } from "../context";
import type { Baseline } from "./list-baselines";

/** One measure of one unit and grade at all its dates up to the baseline's. */
export async function loadSeries(
  context: ServiceContext,
  baseline: Baseline,
  unit: string,
  measure: UnitMeasure,
  grade: Grade,
): Promise<readonly Fact[]> {
  const series = await inScope(context.database, context.scope, (tx) =>
    readSeries(tx, baseline.snapshot, unit, measure),
  );
  return series.filter((fact) => fact.grade === grade && fact.caseType === "all" && fact.tier === "all");
}
