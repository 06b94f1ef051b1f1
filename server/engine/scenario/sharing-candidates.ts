import type { PlainDate } from "../facts";
import { dayNumber } from "../forecast/day-number";
import type { ForecastModel } from "../forecast/forecast-model";
import type { ForecastTable } from "../forecast/forecast-table";
import type { ForecastUnit } from "../forecast/forecast-unit";
import type { HeadquartersRelease } from "./measure";
import { targetUnits } from "./target-units";

/** Why a unit of the destination takes no part in the sharing. */
export type ExclusionReason = "staffing-not-known" | "settling" | "closes-in-period";

export interface Candidate {
  /** Place in the model. */
  readonly place: number;
  readonly requiredFte: number;
  /** Required less in post and what earlier loans bring. */
  readonly shortFte: number;
  readonly workloadRatio: number;
  readonly effectiveFte: number;
  /** Released people that it may still take. */
  readonly room: number;
}

export interface Candidates {
  readonly open: readonly Candidate[];
  readonly excluded: readonly { readonly unit: string; readonly reason: ExclusionReason }[];
}

/** What earlier loans have put at each unit by the day of a wave. */
export interface Occupied {
  readonly people: Float64Array;
  readonly helpFte: Float64Array;
}

/**
 * The units among which a wave is shared out, as they stand in the month in which it leaves.
 *
 * Units without known staffing, those that close within the horizon, and those still settling (unless the plan names
 * them) are left out, with the reason. Units: FTE, people, ratio.
 * @example a unit that was re-roled a year ago // left out, `settling`
 */
export function sharingCandidates(
  measure: HeadquartersRelease,
  model: ForecastModel,
  table: ForecastTable,
  { month, lastDay }: { readonly month: number; readonly lastDay: number },
  occupied: Occupied,
): Candidates {
  const open: Candidate[] = [];
  const excluded: Candidates["excluded"][number][] = [];
  for (const place of targetUnits(model, measure.destination)) {
    const unit = model.units[place];
    if (!unit) continue;
    const cell = place * table.columns + month;
    const reason = exclusion(unit, measure, { asOf: model.asOf, lastDay }, table.requiredFte[cell] ?? NaN);
    if (reason) excluded.push({ unit: unit.unit.code, reason });
    else open.push(candidate(place, cell, measure, table, occupied));
  }
  return { open, excluded };
}

function exclusion(
  { unit, ranked, inPostFte }: ForecastUnit,
  { destination, placements }: HeadquartersRelease,
  { asOf, lastDay }: { readonly asOf: PlainDate; readonly lastDay: number },
  required: number,
): ExclusionReason | null {
  if (!inPostFte.known || Number.isNaN(required)) return "staffing-not-known";
  if (unit.events.some(({ kind, on }) => kind === "closed" && on > asOf && dayNumber(on) <= lastDay)) {
    return "closes-in-period";
  }
  const isNamed = destination.units.includes(unit.code) || placements.some((each) => each.unit === unit.code);
  return ranked || isNamed ? null : "settling";
}

function candidate(
  place: number,
  cell: number,
  { capPerUnit }: HeadquartersRelease,
  table: ForecastTable,
  occupied: Occupied,
): Candidate {
  const requiredFte = table.requiredFte[cell] ?? NaN;
  const help = occupied.helpFte[place] ?? 0;
  return {
    ...{ place, requiredFte },
    shortFte: requiredFte - (table.inPostFte[cell] ?? NaN) - help,
    workloadRatio: (table.workloadPercent[cell] ?? NaN) / 100,
    effectiveFte: (table.effectiveFte[cell] ?? NaN) + help,
    room: capPerUnit === null ? Infinity : Math.max(0, capPerUnit - (occupied.people[place] ?? 0)),
  };
}
