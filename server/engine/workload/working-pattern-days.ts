const DAYS_IN_WORKING_WEEK = 5;

/**
 * Days a week of a prison offender manager's working pattern.
 *
 * Formula: share of full time x 5. Units: days a week. Source: offender-management-allocation-manager.
 * @example workingPatternDays(0.8) // 4
 */
export function workingPatternDays(fullTimeShare: number): number {
  return fullTimeShare * DAYS_IN_WORKING_WEEK;
}
