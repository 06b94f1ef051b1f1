/** The real-time service keeps the ratio to three places. */
const RATIO_PLACES = 1000;

/**
 * Workload of an officer or team as the official real-time service prints it.
 *
 * Formula: round half up( points / available points, 3 places ) x 100; 0 when either is 0. Units: percent in steps of
 * 0.1. Source: hmpps-workload, capacity calculation.
 * @example workloadPercentRealTime(59, 2176) // 2.7
 */
export function workloadPercentRealTime(totalPoints: number, availablePoints: number): number {
  if (totalPoints === 0 || availablePoints === 0) return 0;
  const thousandths = (RATIO_PLACES * totalPoints) / availablePoints;
  // Half up in the official decimal arithmetic is away from zero.
  return (Math.sign(thousandths) * Math.floor(Math.abs(thousandths) + 1 / 2) * 100) / RATIO_PLACES;
}
