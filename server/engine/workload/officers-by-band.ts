import type { ParameterSet } from "../parameter-set";
import { bands, type Band } from "../vocabulary";
import { countAbove } from "./histogram";

/**
 * Officers of one week by band of workload, from histograms. Not yet fit to be shown: small counts are not suppressed.
 *
 * Rule: that of `band`, upper bounds inclusive. Units: people. Parameters: the cuts of the bands.
 * @throws RangeError where a cut is no whole percentage: the bins cannot answer it
 * @example officers at 90, 95 and 130 // 1 spare, 1 in range, 1 severe
 */
export function officersByBand(
  rows: readonly { readonly histogram: readonly number[] }[],
  parameters: ParameterSet,
): readonly { readonly band: Band; readonly officers: number }[] {
  const all = rows.reduce(
    (sum, { histogram }) => sum + histogram.reduce((total, each) => total + each, 0),
    0,
  );
  let left = all;
  return bands.map((band) => {
    const above =
      band === "extreme"
        ? 0
        : rows.reduce(
            (sum, { histogram }) => sum + countAbove(histogram, parameters.value(`band.${band}`)),
            0,
          );
    const officers = left - above;
    left = above;
    return { band, officers };
  });
}
