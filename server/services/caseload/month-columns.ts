import type { CaseloadColumn } from "@/server/contracts/caseload";
import { longDate } from "@/server/contracts/format";
import type { MonthCounts } from "./load-month-counts";

const latestMonths = 24;
const monthsInYear = 12;
const yearLength = "2026".length;
const shortMonth = "Mar".length;

/** Every month from the first to the last that any prison has: those without a count are columns too. */
export function monthsHeld(counts: MonthCounts): readonly string[] {
  const counted = [...new Set([...counts.values()].flatMap((months) => [...months.keys()]))].sort();
  const [first = "", last = ""] = [counted[0], counted.at(-1)];
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
