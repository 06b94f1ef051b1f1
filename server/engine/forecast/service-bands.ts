import { MONTHS_A_YEAR } from "./calendar-constants";
const monthsTwoToFive = 36;

/** Months that each band of length of service lasts, shortest first; the last has no end. */
export const serviceBandMonths = [MONTHS_A_YEAR, MONTHS_A_YEAR, monthsTwoToFive] as const;
