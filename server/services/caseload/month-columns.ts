import type { CaseloadColumn, MonthMeasure } from "@/server/contracts/caseload";
import { longDate } from "@/server/contracts/format";
import type { MonthCounts } from "./load-month-counts";
import { monthValue } from "./month-value";

const latestMonths = 24;
const monthsInYear = 12;
const yearLength = "2026".length;
const shortMonth = "Mar".length;

/** Officers by prison are published for few months; people and places for nearly all, where a gap is one to see. */
const ofOfficers: ReadonlySet<MonthMeasure> = new Set(["per-officer", "shortfall"]);

/** The months of a measure: every one from the first to the last that any of the prisons tells of, or those alone. */
export function monthsHeld(
  measure: MonthMeasure,
  counts: MonthCounts,
  codes: readonly string[],
): readonly string[] {
  const prisons = codes.flatMap((code) => counts.get(code) ?? []);
  const told = [...new Set(prisons.flatMap((own) => [...own.keys()]))]
    .filter((month) => prisons.some((own) => monthValue(measure, [own.get(month)]).known))
    .sort();
  return ofOfficers.has(measure) ? told : withGaps(told);
}

function withGaps(told: readonly string[]): readonly string[] {
  const [first = "", last = ""] = [told[0], told.at(-1)];
  const months: string[] = [];
  for (let month = first; month !== "" && month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const [year = "", ofYear = ""] = month.split("-");
  const isLast = Number(ofYear) === monthsInYear;
  const next = isLast ? 1 : Number(ofYear) + 1;
  return `${Number(year) + Number(isLast)}-${String(next).padStart(2, "0")}`;
}

/** The years that can be shown, newest first. */
export function yearsHeld(months: readonly string[]): readonly string[] {
  return [...new Set(months.map((month) => month.slice(0, yearLength)))].reverse();
}

/** The months of a year, or the latest two years of months. */
export function monthColumns(months: readonly string[], year: string): readonly CaseloadColumn[] {
  const shown = year ? months.filter((month) => month.startsWith(year)) : months.slice(-latestMonths);
  return shown.map((date) => {
    const [, month = "", ofYear = ""] = longDate(`${date}-01`).split(" ");
    return {
      ...{ date, label: month.slice(0, shortMonth), group: ofYear },
      ...{ name: `${month} ${ofYear}`, projected: false },
    };
  });
}
