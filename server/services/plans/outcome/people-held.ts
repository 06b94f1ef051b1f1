import type { ScenarioResult } from "@/server/engine/scenario/run-scenario";

/** People of all releases who are in the holding area. */
export function peopleHeld({ releases }: Pick<ScenarioResult, "releases">): number {
  return releases
    .flatMap(({ waves }) => waves.flatMap(({ held }) => held))
    .reduce((sum, { people }) => sum + people, 0);
}
