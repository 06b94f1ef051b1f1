/** The allocation manager keeps working patterns in tenths of full time. */
const TENTHS = 10;

/**
 * Working pattern of a prison offender manager (POM): the share of full time worked.
 *
 * Formula: min( 1, hours / full-time hours, cut to one place ). Units: share of full time. Full time is 37.5 hours in
 * prisons and 37 in probation, so it is passed in. Source: offender-management-allocation-manager.
 * @example workingPattern(30, 37.5) // 0.8
 */
export function workingPattern(hoursPerWeek: number, fullTimeHours: number): number {
  return Math.min(1, Math.floor((TENTHS * hoursPerWeek) / fullTimeHours) / TENTHS);
}
