import { decimal } from "@/server/contracts/format";

/** A number as it is printed, as a number: what is compared is no finer than what is read. */
export function printedNumber(value: number, places: number): number {
  return Number(decimal(value, places).replaceAll(",", "").replace("−", "-"));
}
