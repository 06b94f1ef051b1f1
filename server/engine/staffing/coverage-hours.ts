const HOURS_IN_DAY = 24;
const DAYS_IN_YEAR = 365;

/**
 * Coverage hours: the hours a year that posts must be staffed.
 *
 * Formula: posts x hours a day x days a year; a post around the clock is 8,760 hours. Units: hours a year.
 * Source: National Institute of Corrections (US), staffing analysis. Only for requirements built from posts: HMPPS
 * targets already contain leave, sickness and training.
 * @example coverageHours(5) // 43,800
 */
export function coverageHours(posts: number, hoursPerDay = HOURS_IN_DAY, daysPerYear = DAYS_IN_YEAR): number {
  return posts * hoursPerDay * daysPerYear;
}
