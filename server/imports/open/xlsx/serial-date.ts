import type { CellValue } from "../../sheet";

const millisecondsADay = 86_400_000;
/** Day 0 of workbooks: 30 December 1899, or 1 January 1904. */
const dayZero = Date.UTC(1899, 11, 30);
const dayZero1904 = Date.UTC(1904, 0, 1);
/** Before 1 March 1900 workbooks are a day out, for they know a 29 February 1900. */
const firstTrueDay = 61;
/** 31 December 9999. */
const lastDay = 2_958_465;

/** The day that a number shown as a date means, as `yyyy-mm-dd`; the number itself where it means none. */
export function serialDate(serial: number, from1904: boolean): CellValue {
  const day = Math.floor(serial);
  if (day < 1 || day > lastDay) return serial;
  const zero = from1904 ? dayZero1904 : dayZero + (day < firstTrueDay ? millisecondsADay : 0);
  return new Date(zero + day * millisecondsADay).toISOString().slice(0, 10);
}
