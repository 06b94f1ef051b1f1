import type { SunsetView } from "@/server/contracts/data";
import { longDate } from "@/server/contracts/format";
import type { PlainDate } from "@/server/engine/facts";
import { sourceSunsets, type SourceSunset } from "@/server/parameters/source-sunsets";
import { sources, type Source } from "@/server/parameters/sources";
import { monthsAfter } from "../months-after";
import { weeksSource } from "../sources/weeks-source";
import type { Position } from "../positions/load-position";

const noRhythm: SourceSunset = { months: null, why: "Nothing is known of how often it is renewed." };
const order: readonly SunsetView["state"][] = ["past", "none", "standing"];

/** Until when the newest figures of each source of a position may be relied on: those that are past it first. */
export function sunsetViews(position: Position, today: PlainDate, query: string): readonly SunsetView[] {
  return [...newestFigures(position)]
    .map(([id, newest]) => sunsetOf(id, newest, today))
    .sort(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        a.until.localeCompare(b.until) ||
        a.title.localeCompare(b.title, "en"),
    )
    .map(({ id, newest, until, ...rest }) => ({
      ...{ ...rest, newest: longDate(newest), until: until && longDate(until) },
      href: `/sources${query}#${id}`,
    }));
}

/** The date of the latest known figure of each source. */
function newestFigures({ snapshot, inputs }: Position): ReadonlyMap<string, PlainDate> {
  const newest = new Map<string, PlainDate>();
  const see = (source: string, asOf: PlainDate) => {
    if (asOf > (newest.get(source) ?? "")) newest.set(source, asOf);
  };
  const open = new Set(snapshot.units.map(({ code }) => code));
  for (const { unit, quantity, source, asOf } of snapshot.facts)
    if (open.has(unit) && quantity.known) see(source, asOf);
  for (const { weeks } of inputs.values())
    for (const { week, quality } of weeks) see(weeksSource(quality), week);
  return newest;
}

function sunsetOf(id: string, newest: PlainDate, today: PlainDate) {
  const { months, why } = rowOf<SourceSunset>(sourceSunsets, id) ?? noRhythm;
  const title = rowOf<Source>(sources, id)?.title ?? id;
  const until = months === null ? "" : monthsAfter(newest, months);
  return { id, title, newest, why, until, ...statusOf(until, today) };
}

/** A source that figures name and no table knows is no error: it has no title and no date. */
function rowOf<Row>(rows: Readonly<Record<string, Row>>, id: string): Row | undefined {
  return Object.hasOwn(rows, id) ? rows[id] : undefined;
}

/** `until` is empty where there is no date. */
function statusOf(until: PlainDate, today: PlainDate): Pick<SunsetView, "state" | "status"> {
  if (until === "") return { state: "none", status: "No date" };
  if (until < today) return { state: "past", status: "Out of date since" };
  return { state: "standing", status: "Usable until" };
}
