const rowHeight = 22;

/** Room above the values for the names of thresholds: a row for each, so that they never meet. */
export function thresholdHeads(count: number): number {
  return count * rowHeight;
}

/** Baseline of the name in its row. */
export function thresholdBaseline(index: number): number {
  return index * rowHeight + 16;
}
