import type { PlainDate } from "../facts";
import type { UnitPosition } from "./position";

/** One unit at one date. */
export interface DatedUnit {
  readonly asOf: PlainDate;
  readonly unit: UnitPosition;
}

/**
 * Whether a unit's numbers at two dates describe the same thing. They do not where it opened, closed, moved or
 * changed role between the dates, or where it was still settling (`ranking.settling-months`) at either of them.
 * @example re-roled 1 August 2024: March 2023 and March 2026 cannot be compared
 */
export function comparableBefore(one: DatedUnit, other: DatedUnit): boolean {
  const [first, last] = one.asOf < other.asOf ? [one, other] : [other, one];
  const changed = last.unit.unit.events.some(({ on }) => on > first.asOf && on <= last.asOf);
  return !changed && !isSettling(first.unit) && !isSettling(last.unit);
}

function isSettling({ ranking }: UnitPosition): boolean {
  return !ranking.ranked && ranking.reason === "settling";
}
