export const MONTHS_A_YEAR = 12;
const DAYS_A_YEAR = 365.25;
export const DAYS_A_MONTH = DAYS_A_YEAR / MONTHS_A_YEAR;
export const DAYS_A_WEEK = 7;
export const WEEKS_A_MONTH = DAYS_A_MONTH / DAYS_A_WEEK;
export const MINUTES_AN_HOUR = 60;
export const MILLISECONDS_A_DAY = 86_400_000;
