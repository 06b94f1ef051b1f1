import type { WorkbookCell } from "@/server/contracts/workbook";

const number = /^([+−-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)$/;
const date = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/;
const months = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * What a page prints as a cell of a workbook: `1,234.5` and `34.2%` as the numbers that they show, `31 March 2026` as a date,
 * anything else as text. No digit is added or lost: a file says what its page says.
 */
export function printedCell(text: string): WorkbookCell {
  const [, sign, whole, fraction = "", percent] = number.exec(text) ?? [];
  if (whole !== undefined) {
    const digits = `${sign === "" || sign === "+" ? "" : "-"}${whole.replaceAll(",", "")}.${fraction}`;
    const isPercent = percent === "%";
    return {
      kind: "number",
      value: withoutMinusZero(Number(isPercent ? `${digits}e-2` : digits)),
      ...{ places: fraction.length, percent: isPercent },
    };
  }
  const [, day = "", name = "", year = ""] = date.exec(text) ?? [];
  const month = months.indexOf(name) + 1;
  return month === 0 ? text : { kind: "date", date: `${year}-${twoDigits(month)}-${twoDigits(Number(day))}` };
}

const twoDigits = (value: number) => String(value).padStart("31".length, "0");

const withoutMinusZero = (value: number) => value + 0;
