/**
 * Points of court or parole reports of one kind.
 *
 * Formula: reports of the last 30 days x points each; 0 when the kind is switched off. Standard delivery reports (SDR)
 * and fast delivery reports (FDR) are always on; parole reports have a switch, and the nightly tool has left them out
 * since January 2023. Units: points. Source: wmt-probation-rules, SDR, FDR and PAROM points.
 * Parameters: `points.standard-report`, `points.fast-report`, `points.parole-report`, `points.parole-report-enabled`.
 * @example reportPoints(20, 30) // 600
 */
export function reportPoints(reports: number, pointsEach: number, enabled = true): number {
  return enabled ? reports * pointsEach : 0;
}
