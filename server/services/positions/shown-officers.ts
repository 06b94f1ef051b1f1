import type { UnitOfficersOver } from "@/db/queries/workload";
import { isToldAbove } from "@/server/engine/disclosure/is-told-above";
import type { OfficersShown } from "@/server/engine/disclosure/officers-shown";
import type { ShownBand } from "@/server/engine/disclosure/shown-band";
import { suppressSustained } from "@/server/engine/disclosure/suppress-sustained";
import type { PlainDate, Unit } from "@/server/engine/facts";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { known, unknown, type Quantity } from "@/server/engine/quantity";
import { serviceCodes } from "./service-codes";
import type { SuppressedBands } from "./suppressed-bands";

interface Grounds {
  readonly units: readonly Unit[];
  readonly parameters: ParameterSet;
  readonly bands: SuppressedBands;
}

interface Counted extends UnitOfficersOver {
  readonly bands: readonly ShownBand[];
  readonly isOverTold: boolean;
  readonly overShown: number;
}

/**
 * Counts of officers as they may be shown, of every unit that has any and of the service, by code. What was counted goes
 * no further: every page, file and order takes its counts from here.
 */
export function shownOfficers(
  rows: readonly UnitOfficersOver[],
  { units, parameters, bands }: Grounds,
): ReadonlyMap<string, OfficersShown> {
  if (rows.length === 0) return new Map();
  const counted = rows.map((row) => countedWith(row, bands.of(row.unit, row.week) ?? [], parameters));
  const groups = byGroup(counted, units);
  const sustained = suppressSustained(groups, parameters);
  const shown = groups.flatMap((group, place) =>
    group.map((row, own) => [row.unit, shownOf(row, sustained.units[place]?.[own] === true)] as const),
  );
  const week = rows.reduce((last, row) => (row.week > last ? row.week : last), "");
  const service = serviceCodes.probation;
  const nation = countedWith(summed(rows, service, week), bands.of(service, week) ?? [], parameters);
  // The bands of the week are without the units that reported last in another.
  const isOverTold = nation.isOverTold && counted.every((row) => row.week === week || row.isOverTold);
  return new Map([...shown, [service, shownOf({ ...nation, isOverTold }, sustained.nation)]]);
}

function countedWith(row: UnitOfficersOver, bands: readonly ShownBand[], parameters: ParameterSet): Counted {
  const line = parameters.value("line.over");
  const isOverTold = isToldAbove(bands, line, parameters);
  const overShown = bands.reduce(
    (sum, { band, officers }) =>
      sum + (band === "extreme" || parameters.value(`band.${band}`) > line ? (officers ?? 0) : 0),
    0,
  );
  return { ...row, bands, isOverTold, overShown: isOverTold ? row.over : overShown };
}

function shownOf(
  { week, officers, bands, over, isOverTold, sustained }: Counted,
  isSustainedTold: boolean,
): OfficersShown {
  return { week, officers, bands, over: told(over, isOverTold), sustained: told(sustained, isSustainedTold) };
}

function summed(rows: readonly UnitOfficersOver[], unit: string, week: PlainDate): UnitOfficersOver {
  const sum = (key: "officers" | "officersNoCapacity" | "over" | "sustained" | "everSustained") =>
    rows.reduce((total, row) => total + row[key], 0);
  return {
    ...{ unit, week, officers: sum("officers"), officersNoCapacity: sum("officersNoCapacity") },
    ...{ over: sum("over"), sustained: sum("sustained"), everSustained: sum("everSustained") },
  };
}

function byGroup(rows: readonly Counted[], units: readonly Unit[]): readonly (readonly Counted[])[] {
  const parentOf = new Map(units.map(({ code, parent }) => [code, parent ?? ""]));
  const groups = new Map<string, Counted[]>();
  for (const row of rows) {
    const parent = parentOf.get(row.unit) ?? "";
    groups.set(parent, [...(groups.get(parent) ?? []), row]);
  }
  return [...groups.values()];
}

const told = (count: number, isTold: boolean): Quantity => (isTold ? known(count) : unknown("suppressed"));
