import { monthDate, shortDate } from "@/server/contracts/format";
import type { ValueTick } from "./value-ticks";

const msPerDay = 86_400_000;
const monthsInYear = 12;
const daysInMonth = 30.44;
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120];
/** Room that a label takes with a gap: of a month with its year, and of a year. */
const monthRoom = 84;
const yearRoom = 56;
const fewestTicks = 2;

export const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / msPerDay;

const isoDate = (day: number) => new Date(day * msPerDay).toISOString().slice(0, "yyyy-mm-dd".length);

/** First days of months or years that fit the width; the two ends where none falls between them. */
export function dateTicks(first: number, last: number, width: number): readonly ValueTick[] {
  const perMonth = (width / Math.max(1, last - first)) * daysInMonth;
  const step =
    monthSteps.find((months) => months * perMonth >= (months < monthsInYear ? monthRoom : yearRoom)) ??
    monthSteps.at(-1) ??
    1;
  const ticks = monthStarts(first, last)
    .filter(({ months }) => months % step === 0)
    .map(({ day }) => ({
      value: day,
      label: step < monthsInYear ? monthDate(isoDate(day)) : isoDate(day).slice(0, 4),
    }));
  if (ticks.length >= fewestTicks) return ticks;
  const far = last - first > daysInMonth * monthsInYear;
  return [first, last].map((day) => ({ value: day, label: (far ? monthDate : shortDate)(isoDate(day)) }));
}

function monthStarts(first: number, last: number) {
  const starts: { readonly day: number; readonly months: number }[] = [];
  const begin = new Date(first * msPerDay);
  const from = begin.getUTCFullYear() * monthsInYear + begin.getUTCMonth();
  for (let months = from; ; months++) {
    const day = Date.UTC(Math.floor(months / monthsInYear), months % monthsInYear) / msPerDay;
    if (day > last) return starts;
    if (day >= first) starts.push({ day, months });
  }
}
