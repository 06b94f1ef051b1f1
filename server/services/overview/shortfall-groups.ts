import type { AggregatePosition } from "@/server/engine/position/aggregate";
import type { Service } from "@/server/engine/vocabulary";
import { groupUnits } from "../units/group-units";
import type { OverviewSource } from "./overview-source";

/** Groups or regions of one service, worst first, and those whose officers are not known. */
export interface ShortfallGroups {
  readonly service: Service;
  readonly known: readonly GroupShortfall[];
  readonly unknown: readonly AggregatePosition[];
  readonly modelled: boolean;
}

export interface GroupShortfall {
  readonly aggregate: AggregatePosition;
  readonly shortfallPercent: number;
}

export function shortfallGroups({ position, aggregates }: OverviewSource, service: Service): ShortfallGroups {
  const all = groupUnits(position)
    .filter((unit) => unit.service === service)
    .flatMap(({ code }) => aggregates.get(code) ?? []);
  const known = all
    .flatMap((aggregate) => {
      const { shortfallPercent } = aggregate.staffing;
      return shortfallPercent.known ? [{ aggregate, shortfallPercent: shortfallPercent.value }] : [];
    })
    .sort((a, b) => b.shortfallPercent - a.shortfallPercent);
  return {
    service,
    known,
    unknown: all.filter(({ staffing }) => !staffing.shortfallPercent.known),
    modelled: known.some(({ aggregate }) => aggregate.staffing.quality === "D"),
  };
}
