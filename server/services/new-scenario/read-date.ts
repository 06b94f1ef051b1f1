import type { PlainDate } from "@/server/engine/facts";
import type { Read } from "./read-quantity";

/** A date as it is asked for: in three fields. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const shortMonthLength = "Jan".length;
const shortMonths = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".toLowerCase().split(" ");
const dateLength = "2023-04-17".length;

/** A day of the calendar. The month may be a number or its name. `what` is what to enter: `the day on which people leave`. */
export function readDate(typed: TypedDate, what: string): Read<PlainDate> {
  const parts = [typed.day.trim(), monthNumber(typed.month.trim()), typed.year.trim()];
  const missing = (["day", "month", "year"] as const).filter((_, place) => parts[place] === "");
  if (missing.length > 0)
    return {
      ok: false,
      sentence: `Enter ${what}: the ${missing.join(" and the ")} ${missing.length > 1 ? "are" : "is"} missing.`,
    };
  const [day = "", month = "", year = ""] = parts;
  const date = calendarDay(year, month, day);
  if (date) return { ok: true, value: date };
  const text = [typed.day, typed.month, typed.year].map((part) => part.trim()).join(" ");
  return { ok: false, sentence: `“${text}” is not a date. Enter ${what}, for example 17 4 2023.` };
}

function monthNumber(text: string): string {
  const place = shortMonths.indexOf(text.slice(0, shortMonthLength).toLowerCase());
  return place < 0 ? text : String(place + 1);
}

/** Null where the calendar has no such day. */
function calendarDay(year: string, month: string, day: string): PlainDate | null {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return null;
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, dateLength) === text ? text : null;
}
