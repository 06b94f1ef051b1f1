import type { DataLine } from "@/server/contracts/data";
import { longDate } from "@/server/contracts/format";
import { register, registerKeys } from "@/server/parameters/register";
import { sources, type SourceId } from "@/server/parameters/sources";
import type { Position } from "../positions/load-position";
import { pinOf } from "../explain/explain-address";

const own = "Plimsoll";
/** The last date in the publisher's precision: a year, a month or a day. */
const lastDate = /\d{4}(-\d{2}){0,2}(?!.*\d{4})/;

/** How old the figures are, and when the register is due to be looked at again. */
export function freshness(position: Position): readonly DataLine[] {
  const open = new Set(position.snapshot.units.map(({ code }) => code));
  const facts = position.snapshot.facts.filter(({ unit, quantity }) => open.has(unit) && quantity.known);
  const dates = facts.map(({ asOf }) => asOf).sort();
  const newest = newestSource(new Set(facts.map(({ source }) => source)));
  const review = registerKeys.map((key) => register[key].reviewBy).sort()[0];
  return [
    { label: "Position", value: longDate(position.baseline.asOf) },
    { label: "Data and register", value: pinOf(position) },
    { label: "Latest figure in it", value: longDate(dates.at(-1) ?? position.baseline.asOf) },
    { label: "Oldest figure in it", value: longDate(dates[0] ?? position.baseline.asOf) },
    ...(newest ? [{ label: "Latest publication", value: newest }] : []),
    ...(review ? [{ label: "Register due for review", value: `by ${longDate(review)}` }] : []),
  ];
}

/** The source that was published last, of those that the figures come from and that are not our own. */
function newestSource(ids: ReadonlySet<string>): string | null {
  const dated = [...ids].flatMap((id) => {
    const source = Object.hasOwn(sources, id) ? sources[id as SourceId] : null;
    const date = source && source.publisher !== own ? lastDate.exec(source.published)?.[0] : undefined;
    return source && date ? [{ date, title: source.title }] : [];
  });
  const [newest] = dated.sort((a, b) => (a.date < b.date ? 1 : -1));
  if (!newest) return null;
  const isDay = newest.date.length === "2026-03-31".length;
  return `${newest.title}, ${isDay ? longDate(newest.date) : newest.date}`;
}
