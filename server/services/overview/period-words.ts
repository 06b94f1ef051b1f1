import { longDate } from "@/server/contracts/format";

const monthAndYear = /^\d+ /;
const monthPeriod = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/;

/** A publisher's period in words: `2024-01/2024-06` as `January to June 2024`, `2023` as it is. */
export function periodWords(period: string): string {
  const [, from, to] = monthPeriod.exec(period) ?? [];
  if (from && to) {
    const [first, last] = [monthWords(from), monthWords(to)];
    const sameYear = from.slice(0, from.indexOf("-")) === to.slice(0, to.indexOf("-"));
    return `${sameYear ? first.slice(0, first.indexOf(" ")) : first} to ${last}`;
  }
  return period.includes("-") ? longDate(period) : period;
}

function monthWords(month: string): string {
  return longDate(`${month}-01`).replace(monthAndYear, "");
}
