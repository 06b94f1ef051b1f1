import type { PlainDate } from "../facts";
import { dayNumber } from "../forecast/day-number";
import type { CheckContext, Report } from "./check-context";

/**
 * Reports dates that end before they begin, and those that no month of the plan can see.
 * @example from 1 May to 1 April // "It ends on 2023-04-01, before it begins on 2023-05-01. …"
 */
export function checkDates(
  report: Report,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate | null },
  { horizon }: CheckContext,
): void {
  if (to !== null && to < from) {
    report(
      "to",
      "date-order",
      `It ends on ${to}, before it begins on ${from}. Give an end on or after the beginning.`,
    );
  } else if (dayNumber(from) > horizon.lastDay || (to !== null && dayNumber(to) < horizon.firstDay)) {
    report(
      "from",
      "outside-horizon",
      "No month of the plan falls in these dates. Change the dates, or look further ahead.",
      null,
      "noted",
    );
  }
}
