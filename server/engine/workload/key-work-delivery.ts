import { combine, divide, known, type Quantity } from "../quantity";
import { roundHalfEven } from "../statistics/round-half-even";

const DAYS_IN_WEEK = 7;
const PERCENT_PLACES = 2;

export interface KeyWork {
  /** Prisoners who should have a key worker: all but those of high complexity. */
  readonly eligiblePrisoners: number;
  readonly assignedPrisoners: number;
  readonly recordedSessions: number;
  /** Days of the period, first and last included. */
  readonly days: number;
  /** One session every so many weeks. */
  readonly frequencyWeeks: number;
}

export interface KeyWorkDelivery {
  readonly projectedSessions: number;
  readonly assignedPercent: Quantity;
  readonly deliveryPercent: Quantity;
}

/**
 * Delivery of key work sessions in a prison.
 *
 * Formulas: projected sessions = trunc( eligible x days / (7 x weeks) ); assigned % = 100 x assigned / eligible;
 * delivery % = 100 x sessions / projected; percentages rounded half to even at two places, as printed.
 * Unknown: `outside-method` when nobody is eligible or no session is projected. Units: sessions, percent.
 * Source: keyworker-api, prison statistics.
 * @example 80 eligible, 75 assigned, 43 sessions in 9 days, one in 2 weeks // 51 projected, 93.75%, 84.31%
 */
export function keyWorkDelivery(work: KeyWork): KeyWorkDelivery {
  const { eligiblePrisoners, days, frequencyWeeks } = work;
  const projectedSessions = Math.trunc((eligiblePrisoners * days) / (DAYS_IN_WEEK * frequencyWeeks));
  return {
    projectedSessions,
    assignedPercent: percent(work.assignedPrisoners, eligiblePrisoners),
    deliveryPercent: percent(work.recordedSessions, projectedSessions),
  };
}

function percent(part: number, whole: number): Quantity {
  return combine([divide(known(100 * part), known(whole), "outside-method")], (value) =>
    roundHalfEven(value, PERCENT_PLACES),
  );
}
