import type { EstateRecord } from "@/db/queries/estate";
import { longDate } from "@/server/contracts/format";
import type { Place } from "@/server/contracts/search";
import type { PlainDate } from "@/server/engine/facts";
import type { Position } from "../positions/load-position";
import { otherNames } from "./other-names";

/** A unit of another date, with what is known of where it came from or what became of it. */
export function absentPlace(unit: EstateRecord, { baseline, baselines }: Position): Place {
  const [{ name } = { name: unit.code }] = unit.names;
  const holder = baselines.find(({ asOf }) => !opensLater(unit, asOf) && !hasClosed(unit, asOf));
  return {
    ...{ code: unit.code, name, service: unit.service, kind: "absent" },
    words: [
      ...absence(unit, baseline.asOf),
      ...(holder ? [`Shown as at ${longDate(holder.asOf)}.`] : []),
    ].join(" "),
    otherNames: otherNames(name, unit.names, baseline.asOf),
    heldAt: holder?.name ?? null,
  };
}

function absence(unit: EstateRecord, asOf: PlainDate): readonly string[] {
  const isToOpen = opensLater(unit, asOf);
  const note = unit.events.findLast(({ kind }) => kind === (isToOpen ? "opened" : "closed"))?.note;
  const since = isToOpen ? `opened by ${longDate(unit.opens)}` : `closed by ${longDate(unit.closes ?? asOf)}`;
  return [`Not open at ${longDate(asOf)}: ${since}.`, ...(note ? [`${note}.`] : [])];
}

function opensLater(
  unit: EstateRecord,
  asOf: PlainDate,
): unit is EstateRecord & { readonly opens: PlainDate } {
  return unit.opens !== null && unit.opens > asOf;
}

function hasClosed({ closes }: EstateRecord, asOf: PlainDate): boolean {
  return closes !== null && closes <= asOf;
}
