export interface PaidTime {
  readonly contractedHoursPerWeek: number;
  readonly weeksPerYear: number;
  /** Hours a year away from the post, by reason: leave, bank holidays, sickness, training … */
  readonly awayHours: readonly number[];
}

/**
 * Net annual work hours (NAWH): the hours a year that one officer is on post.
 *
 * Formula: contracted hours a week x weeks - hours away. Units: hours a year.
 * Source: National Institute of Corrections (US), staffing analysis, second edition.
 * @example 37 hours x 52.143 weeks - 429.2 hours away // 1,500.1
 */
export function netAnnualWorkHours(paid: PaidTime): number {
  const away = paid.awayHours.reduce((sum, hours) => sum + hours, 0);
  return paid.contractedHoursPerWeek * paid.weeksPerYear - away;
}
