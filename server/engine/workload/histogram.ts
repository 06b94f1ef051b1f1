/** Last bin with an upper bound, in percent: the display range of the distribution charts. */
export const HISTOGRAM_TOP_PERCENT = 250;

/** Bins 0 to 250, then one for everything beyond. */
export const HISTOGRAM_BINS = HISTOGRAM_TOP_PERCENT + 2;

/**
 * Bin of a workload percentage in the histogram of a unit week.
 *
 * Bins are one point wide and closed on the right: bin i holds (i - 1, i], bin 0 all at or below 0, the last bin all
 * above 250. A whole-number line therefore falls between two bins, and counts above it are exact.
 * @example histogramBin(110) // 110, and histogramBin(110.1) // 111
 */
export function histogramBin(workloadPercent: number): number {
  if (workloadPercent <= 0) return 0;
  return Math.min(Math.ceil(workloadPercent), HISTOGRAM_BINS - 1);
}

/**
 * Officers strictly above a line, from the histogram of a unit week. Exact for whole-number lines from 0 to 250.
 * @throws RangeError for any other line: the bins cannot answer it.
 * @example countAbove(histogram, 110) // the officers in bins 111 and higher
 */
export function countAbove(histogram: readonly number[], percent: number): number {
  if (!Number.isInteger(percent) || percent < 0 || percent > HISTOGRAM_TOP_PERCENT) {
    throw new RangeError(
      `A histogram counts above whole percentages from 0 to ${HISTOGRAM_TOP_PERCENT}, not ${percent}.`,
    );
  }
  let officers = 0;
  for (let bin = percent + 1; bin < histogram.length; bin += 1) officers += histogram[bin] ?? 0;
  return officers;
}
