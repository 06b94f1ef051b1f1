import { isToldAbove } from "../disclosure/is-told-above";
import type { ShownBand } from "../disclosure/shown-band";
import type { ParameterSet, ThresholdKey } from "../parameter-set";
import { known, unknown, type Quantity } from "../quantity";
import { countAbove } from "./histogram";

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
 * histograms of one week, suppressed where the count would tell a hidden band (`isToldAbove`).
 * Units: people. Unknown: `suppressed`. Parameters: `distribution.first`, `.second`, `.third`, the cuts of the bands.
 * @example of 71 officers, all bands shown // 52 above 100, 41 above 110, 30 above 120
 */
export function officersAbove(
  rows: readonly { readonly histogram: readonly number[] }[],
  shown: readonly ShownBand[],
  parameters: ParameterSet,
): readonly OfficersAbove[] {
  return cuts.map((cut) => {
    const percent = parameters.value(cut);
    const above = () => rows.reduce((sum, { histogram }) => sum + countAbove(histogram, percent), 0);
    const officers = isToldAbove(shown, percent, parameters) ? known(above()) : unknown("suppressed");
    return { cut, percent, officers };
  });
}
