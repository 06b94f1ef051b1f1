/** The parts of an officer's points. Parts that a version of the official tool leaves out are 0. */
export interface PointsParts {
  readonly casePoints: number;
  /** Transition to Adulthood cases. */
  readonly t2aPoints: number;
  readonly standardReportPoints: number;
  readonly fastReportPoints: number;
  readonly paroleReportPoints: number;
  readonly armsPoints: number;
  /** Case management support: work for colleagues less work by colleagues; may be negative. */
  readonly adjustmentPoints: number;
}

/**
 * Total points of an officer's workload (official rule).
 *
 * Formula: round( cases + T2A + reports + ARMS + adjustments ), once, at the end; a half goes up. Units: points.
 * Source: wmt-worker, workload points calculation.
 * @example 29,377.46 points and +9 of adjustments // 29,386
 */
export function totalPoints(parts: PointsParts): number {
  return Math.round(
    parts.casePoints +
      parts.t2aPoints +
      parts.standardReportPoints +
      parts.fastReportPoints +
      parts.paroleReportPoints +
      parts.armsPoints +
      parts.adjustmentPoints,
  );
}
