import type { LongOverRule, WeekWindow } from "@/db/queries/officers-over";
import type { CaseloadOverInput, OverRow, OverTable } from "@/server/contracts/caseload-over";
import { decimal, longDate, percent, plural } from "@/server/contracts/format";
import { pageAddress } from "../../frame/page-address";
import { unitAddress } from "../../unit/unit-address";
import type { OverCount, OverCounts } from "./over-counts";

/** Regions or units, the largest share first; those whose count is suppressed last, by name, so that no order tells it. */
export function overTable(
  input: CaseloadOverInput,
  counts: OverCounts,
  { overPercent, moreThanWeeks }: LongOverRule,
  { from, to }: WeekWindow,
): OverTable {
  const isByUnit = input.by === "unit";
  const rows = isByUnit
    ? counts.groups.flatMap(({ name, units }) =>
        units.map((count) => ({ count, detail: name, href: unitAddress(count.code, input) })),
      )
    : counts.groups.map((count) => ({ count, detail: "", href: regionHref(input, count.code) }));
  return {
    heading: `Officers over ${percent(overPercent)} for more than ${plural(moreThanWeeks, "week")}, by ${isByUnit ? "unit" : "region"}`,
    summary: `${plural(rows.length, isByUnit ? "delivery unit" : "region")}, ${longDate(from)} to ${longDate(to)}, largest share first.`,
    unitHead: isByUnit ? "Unit" : "Region",
    overHead: `Over ${percent(overPercent)} for more than ${plural(moreThanWeeks, "week")}`,
    rows: rows
      .sort((a, b) => byShare(a.count, b.count))
      .map(({ count, detail, href }) => overRow(count, detail, href)),
    total: overRow({ ...counts, name: "England and Wales" }, "", null),
  };
}

function regionHref(input: CaseloadOverInput, region: string): string {
  const { at, against } = input;
  return pageAddress("/caseload", ["at", "against", "region"], { at, against, region });
}

const shareOf = ({ over, officers }: OverCount) => (over === null || officers === 0 ? -1 : over / officers);

function byShare(a: OverCount, b: OverCount): number {
  return shareOf(b) - shareOf(a) || a.name.localeCompare(b.name, "en");
}

function overRow(count: OverCount, detail: string, href: string | null): OverRow {
  const { code, name, officers, over, longestRunWeeks } = count;
  return {
    ...{ code, name, detail, href },
    officers: decimal(officers),
    over: over === null ? "[c]" : decimal(over),
    share: over === null ? "[c]" : officers === 0 ? "[z]" : percent((100 * over) / officers, 1),
    longest: over === null ? "[c]" : over === 0 ? "[z]" : plural(longestRunWeeks, "week"),
  };
}
