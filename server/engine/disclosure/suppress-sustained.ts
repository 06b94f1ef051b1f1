import type { ParameterSet } from "../parameter-set";
import { suppressCounts } from "./suppress-counts";

export interface SustainedCount {
  /** Officers over the line in the latest week. */
  readonly over: number;
  /** Of them, those over it for long. */
  readonly sustained: number;
  /** As many officers as are seen to be over the line: in the bands above it that are shown. */
  readonly overShown: number;
}

export interface ShownSustained {
  /** By group and unit. */
  readonly units: readonly (readonly boolean[])[];
  readonly nation: boolean;
}

/**
 * Which counts of officers over the line for long may be shown beside the bands of the same officers, and beside those
 * of groups and the nation.
 *
 * Rule: officers over the line are split into those over it for long and the others, and both counts are suppressed
 * together over units, groups and the nation (`suppressCounts`), as if everybody knew how many are over it. Hidden as
 * well is a count higher than the officers who are seen to be over the line: it would tell how many more there must be
 * in the hidden bands.
 * Units: officers. Parameters: those of `suppressCounts`.
 * @example of 40 over the line, 36 of them in shown bands // 31 is shown; 38 is not, as 2 of 40 and as more than 36
 */
export function suppressSustained(
  groups: readonly (readonly SustainedCount[])[],
  parameters: ParameterSet,
): ShownSustained {
  const tree = groups.map((units) =>
    units.map(({ over, sustained }) => [sustained, Math.max(0, over - sustained)]),
  );
  const withheld = groups.map((units) => units.map(({ overShown, sustained }) => sustained > overShown));
  const shown = suppressCounts([tree], parameters, withheld);
  return {
    units: shown.units.map((units) => units.map(([isShown]) => isShown === true)),
    nation: shown.nation[0] === true,
  };
}
