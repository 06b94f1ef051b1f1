import {
  weekSpans as offered,
  type CaseloadInput,
  type CaseloadView,
  type TooLarge,
} from "@/server/contracts/caseload";
import { decimal, plural } from "@/server/contracts/format";
import type { Position } from "../positions/load-position";
import { groupUnits } from "../units/group-units";
import { caseloadAddress } from "./caseload-address";
import { projectedCount } from "./projected-weeks";
import { usualWeeks } from "./week-span";

/** Numbers of weeks that can be shown, as far as they are held; nothing where there is no choice. */
export function weekSpans(input: CaseloadInput, held: number): CaseloadView["spans"] {
  if (held <= usualWeeks) return [];
  return (["", ...offered] as const)
    .map((weeks) => ({ weeks, count: weeks === "all" ? Infinity : Number(weeks || usualWeeks) }))
    .filter(({ count }) => count < held || count === Infinity)
    .map(({ weeks, count }) => ({
      label: count === Infinity ? `All ${decimal(held)}` : decimal(count),
      href: caseloadAddress(input, { weeks }),
      current: input.weeks === weeks,
    }));
}

/** Where a table would be too large: why, and its regions one by one. */
export function tooLarge(
  position: Position,
  input: CaseloadInput,
  rows: number,
  weeks: number,
  most: number,
): TooLarge {
  const columns = weeks + projectedCount;
  return {
    words: `${plural(rows, "delivery unit")} in ${plural(columns, "week")} make ${decimal(rows * columns)} cells, more than the ${decimal(most)} that a page can bear. Choose a region, or download the table: the file has all of it.`,
    parts: groupUnits(position)
      .filter(({ service }) => service === input.service)
      .map(({ code, name }) => ({
        label: name,
        href: caseloadAddress(input, { region: code, rows: "" }),
      })),
  };
}
