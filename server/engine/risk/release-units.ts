import type { ParameterSet } from "../parameter-set";
import type { FactIndex } from "../position/fact-index";
import { figureOf } from "../position/figure";
import type { UnitPosition } from "../position/position";
import { median } from "../statistics/median";
import { releaseOpportunities } from "./release-opportunities";
import { unitLoad, type UnitLoad } from "./unit-load";

/** A prison that releases people, with the load that its checks are done under. */
export interface ReleaseUnit extends UnitLoad {
  readonly position: UnitPosition;
  readonly releasesAYear: number;
  /** False where the load is the median of its function: it counts in totals and has no index of its own. */
  readonly isOwnLoad: boolean;
}

/**
 * The prisons that count in releases in error, with releases a year and load.
 *
 * A prison without published staffing takes the median workload of its function, or of all prisons where its function
 * has none; units still settling lend theirs to no median. A prison without people or function is left out.
 * Units: releases a year; workload 1 = full. Parameters: those of `releaseOpportunities` and `unitLoad`.
 * @example reception prisons at 100% and 110% and a private one // the private one is taken at 105%
 */
export function releaseUnits(
  positions: readonly UnitPosition[],
  facts: FactIndex,
  parameters: ParameterSet,
): readonly ReleaseUnit[] {
  const prisons = positions
    .filter(({ unit }) => unit.service === "prison")
    .map((position) => ({
      position,
      unitFunction: position.unit.unitFunction,
      population: figureOf(facts(position.unit.code, "population"), "").quantity,
      load: unitLoad(position, parameters),
    }));
  const releases = releaseOpportunities(prisons, parameters);
  const stand = standInLoads(prisons);
  return prisons.flatMap(({ position, load }, place) => {
    const count = releases[place];
    const taken = load ?? stand(position);
    if (!count?.known || count.value === 0 || taken === null) return [];
    return [{ position, ...taken, releasesAYear: count.value, isOwnLoad: load !== null }];
  });
}

interface Loaded {
  readonly position: UnitPosition;
  readonly load: UnitLoad | null;
}

/** The median load of the units of a function, or of all. */
function standInLoads(prisons: readonly Loaded[]): (position: UnitPosition) => UnitLoad | null {
  const peers = prisons.flatMap(({ position, load }) =>
    load !== null && position.ranking.ranked ? [{ of: position.unit.unitFunction, load }] : [],
  );
  const medianOf = (loads: readonly UnitLoad[]): UnitLoad | null => {
    const workloadRatio = median(loads.map((load) => load.workloadRatio));
    const fullWorkloadRatio = median(loads.map((load) => load.fullWorkloadRatio));
    return workloadRatio === null || fullWorkloadRatio === null ? null : { workloadRatio, fullWorkloadRatio };
  };
  const ofAll = medianOf(peers.map(({ load }) => load));
  return ({ unit }) =>
    medianOf(peers.filter(({ of }) => of === unit.unitFunction).map(({ load }) => load)) ?? ofAll;
}
