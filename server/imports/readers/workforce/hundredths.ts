/** Staff are published to a hundredth of a full-time equivalent; the cells hold more digits than that. */
export function hundredths(fte: number): number {
  return Number(fte.toFixed(2));
}
