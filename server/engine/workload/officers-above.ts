import type { ParameterSet, ThresholdKey } from "../parameter-set";
import type { Quantity } from "../quantity";
import { countAbove } from "./histogram";
import { shownCount } from "./shown-count";

const cuts = [
  "distribution.first",
  "distribution.second",
  "distribution.third",
] as const satisfies readonly ThresholdKey[];

export interface OfficersAbove {
  readonly cut: (typeof cuts)[number];
  readonly percent: number;
  /** Officers strictly above the cut, as it may be shown. */
  readonly officers: Quantity;
}

/**
 * The tail behind a mean: officers strictly above each cut of the distribution (100, 110 and 120), from
 * histograms of one week, suppressed where a count could point at somebody.
 * Parameters: `distribution.first`, `.second`, `.third`, `disclosure.*`.
 * @example of 71 officers 52 above 100, 41 above 110, 30 above 120
 */
export function officersAbove(
  rows: readonly { readonly histogram: readonly number[] }[],
  parameters: ParameterSet,
): readonly OfficersAbove[] {
  const officers = rows.reduce(
    (sum, { histogram }) => sum + histogram.reduce((all, count) => all + count, 0),
    0,
  );
  return cuts.map((cut) => {
    const percent = parameters.value(cut);
    const above = rows.reduce((sum, { histogram }) => sum + countAbove(histogram, percent), 0);
    return { cut, percent, officers: shownCount(above, officers, parameters) };
  });
}
