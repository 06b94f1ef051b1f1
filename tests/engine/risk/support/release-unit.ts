import { prisonPosition } from "@/server/engine/position/prison-position";
import type { ReleaseUnit } from "@/server/engine/risk/release-units";
import { fact, staffFacts, unit, unitInput } from "@/tests/support/builders";
import { testParameters } from "@/tests/support/parameters";

const position = prisonPosition(
  unitInput({
    unit: unit(),
    facts: [...staffFacts("band-3-5", 100, 80), fact("population", 500), fact("operational-capacity", 600)],
  }),
  testParameters(),
);

/** A reception prison with 80 of 100 officers and 500 releases a year. */
export function releaseUnit(part: Partial<ReleaseUnit> = {}): ReleaseUnit {
  return {
    position,
    releasesAYear: 500,
    workloadRatio: 1.25,
    fullWorkloadRatio: 1,
    isOwnLoad: true,
    ...part,
  };
}
