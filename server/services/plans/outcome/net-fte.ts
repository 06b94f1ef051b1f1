import type { ScenarioResult } from "@/server/engine/scenario/run-scenario";

/** Effective FTE that the hosts of all releases gain together, by column. */
export function netFte({ releases, base }: Pick<ScenarioResult, "releases" | "base">): Float64Array {
  return Float64Array.from({ length: base.columns }, (_, month) =>
    releases.reduce((sum, { waterfall }) => sum + (waterfall.netFte[month] ?? 0), 0),
  );
}
