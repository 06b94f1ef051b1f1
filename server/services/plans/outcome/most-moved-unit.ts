import type { ScenarioResult } from "@/server/engine/scenario/run-scenario";

/** How far a plan moves the workload of the unit that it moves most in a month, in points; 0 where it moves none. */
export function mostMovedUnit({ base, plan }: Pick<ScenarioResult, "base" | "plan">, month: number): number {
  let most = 0;
  for (let cell = month; cell < base.workloadPercent.length; cell += base.columns) {
    const moved = Math.abs((plan.workloadPercent[cell] ?? NaN) - (base.workloadPercent[cell] ?? NaN));
    if (moved > most) most = moved;
  }
  return most;
}
