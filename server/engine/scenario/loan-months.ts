import { DAYS_A_MONTH } from "../forecast/calendar-constants";
import { meanRamp } from "../forecast/mean-ramp";
import type { Ramp } from "../forecast/learning-ramp";
import type { MonthCalendar } from "../forecast/month-calendar";
import { shareOfMonth } from "../forecast/share-of-month";

/** One loan, in day numbers. It ends on the day before `returnsOn`. */
export interface LoanTerm {
  readonly leavesOn: number;
  readonly returnsOn: number;
  readonly travelDays: number;
  readonly inductionDays: number;
  readonly ramp: Ramp;
}

/** Where a lent person is, as shares of each column. They sum to 1 in every month. */
export interface LoanMonths {
  readonly home: readonly number[];
  readonly travel: readonly number[];
  readonly induction: readonly number[];
  readonly working: readonly number[];
  /** What the person does of full work, as a share of the month: 0 while travelling or in induction. */
  readonly output: readonly number[];
}

/**
 * A loan by month: the donor's loss starts at once, work after travel and induction; people who return, return.
 *
 * Formula: shares of the days of each month; output = share at work x `meanRamp` over it. Units: share of a month.
 * @example leaves on 17 April for a year, 2 days of travel, 28 of induction // April: 16/30 home, 2/30, 12/30
 */
export function loanMonths(term: LoanTerm, calendar: MonthCalendar): LoanMonths {
  const arrives = Math.min(term.returnsOn, term.leavesOn + term.travelDays);
  const works = Math.min(term.returnsOn, arrives + term.inductionDays);
  const back = term.returnsOn + term.travelDays;
  const columns = Array.from({ length: calendar.months + 1 }, (_, month) => month);
  const between = (from: number, until: number) =>
    columns.map((month) => shareOfMonth(calendar, month, from, until));
  const outward = between(term.leavesOn, arrives);
  const homeward = between(term.returnsOn, back);
  const working = between(works, term.returnsOn);
  const induction = between(arrives, works);
  const travel = outward.map((share, month) => share + (homeward[month] ?? 0));
  const away = travel.map((share, month) => share + (induction[month] ?? 0) + (working[month] ?? 0));
  return {
    ...{ travel, induction, working },
    home: away.map((share) => Math.max(0, 1 - share)),
    output: working.map((share, month) => {
      if (share === 0) return 0;
      const begins = Math.max(works, calendar.starts[month - 1] ?? works);
      const ends = Math.min(term.returnsOn, calendar.starts[month] ?? term.returnsOn);
      return share * meanRamp(term.ramp, (begins - works) / DAYS_A_MONTH, (ends - works) / DAYS_A_MONTH);
    }),
  };
}
