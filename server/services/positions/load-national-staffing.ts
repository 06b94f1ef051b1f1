import { latestPair, type StaffingPair } from "@/server/engine/position/latest-pair";
import type { Grade } from "@/server/engine/vocabulary";
import type { ServiceContext } from "../context";
import type { Baseline } from "./list-baselines";
import { loadSeries } from "./load-series";

/** Published national totals: officers in post and required at the latest date that has both. */
export interface NationalStaffing {
  readonly prison: StaffingPair | null;
  readonly probation: StaffingPair | null;
}

export async function loadNationalStaffing(
  context: ServiceContext,
  baseline: Baseline,
): Promise<NationalStaffing> {
  const pairOf = async (unit: string, grade: Grade) =>
    latestPair(
      await loadSeries(context, baseline, unit, "required-fte", grade),
      await loadSeries(context, baseline, unit, "in-post-fte", grade),
    );
  return { prison: await pairOf("PRISONS", "band-3-5"), probation: await pairOf("PROBATION", "po") };
}
