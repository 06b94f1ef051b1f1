import { longDate } from "@/server/contracts/format";
import { monthWords } from "./month-words";

const monthPeriod = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/;

/** A publisher's period in words: `2024-01/2024-06` as `January to June 2024`, `2023` as it is. */
export function periodWords(period: string): string {
  const [, from, to] = monthPeriod.exec(period) ?? [];
  if (!from || !to) return period.includes("-") ? longDate(period) : period;
  const [first, last] = [from, to].map((month) => monthWords(`${month}-01`).split(" "));
  const isOneYear = first?.[1] === last?.[1];
  return `${(isOneYear ? first?.slice(0, 1) : first)?.join(" ")} to ${last?.join(" ")}`;
}
