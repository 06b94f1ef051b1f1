import { decimal } from "@/server/contracts/format";

/** A figure of error risk as it is printed, as a number: what is drawn or compared is no finer than what is read. */
export function shownTenth(value: number): number {
  return Number(decimal(value, 1));
}
