import { longDate, plural } from "@/server/contracts/format";
import { watchedServices, type WatchPart, type WatchTable } from "@/server/contracts/watch-list";
import type { Service } from "@/server/engine/vocabulary";
import { watchRow, type RowGrounds } from "./watch-row";
import { byUrgency, isModelled, type WatchedUnit } from "./watched-unit";

const nouns: Record<Service, readonly [heading: string, one: string]> = {
  prison: ["Prisons", "prison"],
  probation: ["Probation delivery units", "delivery unit"],
  headquarters: ["Headquarters", "directorate"],
};

/** The list in two parts: measured, and modelled in tables of its own. Prisons and delivery units never share one. */
export function watchParts(listed: readonly WatchedUnit[], grounds: RowGrounds): readonly WatchPart[] {
  const modelled = listed.filter(isModelled);
  const measured = listed.filter((watched) => !isModelled(watched));
  const at = longDate(grounds.position.baseline.asOf);
  return [
    {
      key: "measured",
      heading: "Measured",
      words: "Units whose staffing is published or reported.",
      empty:
        measured.length === 0
          ? `No measured unit that these filters let through is on the list at ${at}.`
          : null,
      lists: tables(measured, grounds, false),
    },
    {
      key: "modelled",
      heading: "Modelled",
      words:
        "Modelled: not for publication. These units rest on national totals; they are never ranked with measured ones.",
      empty:
        modelled.length === 0
          ? `No modelled unit that these filters let through is on the list at ${at}.`
          : null,
      lists: tables(modelled, grounds, true),
    },
  ];
}

function tables(
  listed: readonly WatchedUnit[],
  grounds: RowGrounds,
  modelled: boolean,
): readonly WatchTable[] {
  return watchedServices.flatMap((service) => {
    const units = listed.filter(({ unit }) => unit.unit.service === service).sort(byUrgency);
    if (units.length === 0) return [];
    const rows = units.map((watched) => watchRow(watched, grounds));
    const weekly = rows.some(({ history }) => history !== null);
    const [heading, one] = nouns[service];
    return [
      {
        key: `${service}-${modelled ? "modelled" : "measured"}`,
        heading: modelled ? `${heading}, modelled` : heading,
        summary: summary(service, units, plural(units.length, one), weekly),
        modelled,
        weeks: weekly ? grounds.weeks : [],
        rows,
      },
    ];
  });
}

function summary(service: Service, units: readonly WatchedUnit[], count: string, weekly: boolean): string {
  if (!weekly) {
    const why = service === "prison" ? "Staffing is published by quarter" : "No weeks are held";
    return `${count}, the worst rise of risk first. ${why}, so no run of weeks can be told.`;
  }
  const onlyOfficers = units.filter(({ flags }) => flags.join() === "officers").length;
  return `${count}, the longest run first, then the worst rise of risk.${onlyOfficers > 0 ? ` ${plural(onlyOfficers, "is listed", "are listed")} for officers alone.` : ""}`;
}
