import { longDate, plural } from "@/server/contracts/format";
import { watchedServices, type WatchPart, type WatchTable } from "@/server/contracts/watch-list";
import type { Service } from "@/server/engine/vocabulary";
import { watchChart } from "./watch-chart";
import { watchRow, type RowGrounds } from "./watch-row";
import { byUrgency, isModelled, type WatchedUnit } from "./watched-unit";

const nouns: Record<Service, readonly [heading: string, one: string]> = {
  prison: ["Prisons", "prison"],
  probation: ["Probation delivery units", "delivery unit"],
  headquarters: ["Headquarters", "directorate"],
};

interface Kind extends Pick<WatchPart, "key" | "heading" | "words"> {
  readonly modelled: boolean;
}

const kinds: readonly Kind[] = [
  {
    ...{ key: "measured", heading: "Measured", modelled: false },
    words: "Units whose staffing is published or reported.",
  },
  {
    ...{ key: "modelled", heading: "Modelled", modelled: true },
    words:
      "Modelled: not for publication. These units rest on national totals; they are never ranked with measured ones.",
  },
];

/**
 * The list in two parts: measured, and modelled in tables of its own. Prisons and delivery units never share one.
 * @param ranked all units that could be listed, for the history
 */
export function watchParts(
  ranked: readonly WatchedUnit[],
  listed: readonly WatchedUnit[],
  grounds: RowGrounds,
): readonly WatchPart[] {
  const at = longDate(grounds.position.baseline.asOf);
  return kinds.map(({ modelled, ...part }) => {
    const isOfPart = (watched: WatchedUnit) => isModelled(watched) === modelled;
    const units = listed.filter(isOfPart);
    const kind = modelled ? "modelled" : "measured";
    return {
      ...part,
      empty:
        units.length === 0 ? `No ${kind} unit that these filters let through is on the list at ${at}.` : null,
      history: watchChart(grounds.position, grounds.weeks, ranked.filter(isOfPart), modelled),
      lists: tables(units, grounds, modelled),
    };
  });
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
