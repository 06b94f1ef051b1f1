import { longDate } from "@/server/contracts/format";

const day = /^\d+ /;

/** `2024-03-31` as `March 2024`. */
export function monthWords(date: string): string {
  return longDate(date).replace(day, "");
}
