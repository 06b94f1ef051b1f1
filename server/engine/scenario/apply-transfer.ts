import { DAYS_A_WEEK } from "../forecast/calendar-constants";
import { dayNumber } from "../forecast/day-number";
import type { ApplyContext } from "./apply-context";
import type { LoanLedger } from "./loan-ledger";
import { loanMonths } from "./loan-months";
import type { Transfer } from "./measure";
import { added, moveLever } from "./move-lever";

/** Officers of the same service know the work: they count in full once they know the place. */
const fullAtOnce = { start: 1, months: 1 } as const;

/**
 * Detached duty: cover at the host after travel and induction, lost at the donor from the first day to the return.
 *
 * Neither in post nor the plain shortfall moves. Units: FTE. Parameters: `release.travel-days`,
 * `release.supervision-induction`, `scenario.transfer-induction-weeks`.
 * @example 10 FTE from 1 April, 2 days of travel, a week of induction // April: -10 at the donor, 10 x 21/30 at the host
 */
export function applyTransfer(measure: Transfer, context: ApplyContext): LoanLedger {
  const { calendar, model } = context;
  const { parameters } = model;
  const end = calendar.starts.at(-1) ?? 0;
  const term = {
    leavesOn: dayNumber(measure.from),
    returnsOn: measure.to === null ? end : dayNumber(measure.to) + 1,
    travelDays: parameters.value("release.travel-days"),
    inductionDays: parameters.value("scenario.transfer-induction-weeks") * DAYS_A_WEEK,
    ramp: fullAtOnce,
  };
  const months = loanMonths(term, calendar);
  const supervision = parameters.value("release.supervision-induction");
  const at = (code: string) => {
    const place = model.places.get(code);
    return place === undefined ? [] : [place];
  };
  const away = (month: number) => -measure.fte * (1 - (months.home[month] ?? 1));
  const gained = (month: number) => measure.fte * (months.output[month] ?? 0);
  const helped = (month: number) =>
    gained(month) - measure.fte * supervision * (months.induction[month] ?? 0);
  for (const lever of ["coverFte", "helpFte"] as const) {
    moveLever(context, lever, at(measure.fromUnit), away, added);
    moveLever(context, lever, at(measure.toUnit), lever === "coverFte" ? gained : helped, added);
  }
  const scaled = (shares: readonly number[]) => Float64Array.from(shares, (share) => measure.fte * share);
  return {
    people: measure.fte,
    home: scaled(months.home),
    travel: scaled(months.travel),
    induction: scaled(months.induction),
    working: scaled(months.working),
    holding: new Float64Array(calendar.months + 1),
  };
}
