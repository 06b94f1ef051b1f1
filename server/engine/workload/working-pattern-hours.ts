/**
 * Hours a week of a prison offender manager's working pattern.
 *
 * Formula: share of full time x full-time hours. Units: hours a week. Source: offender-management-allocation-manager.
 * @example workingPatternHours(0.8, 37.5) // 30
 */
export function workingPatternHours(fullTimeShare: number, fullTimeHours: number): number {
  return fullTimeShare * fullTimeHours;
}
