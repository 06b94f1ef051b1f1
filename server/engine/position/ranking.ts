import type { PlainDate, Unit, UnitEvent } from "../facts";
import type { ParameterSet } from "../parameter-set";
import type { Quantity } from "../quantity";
import { monthsBetween } from "./months-between";

/** Whether a unit stands in rankings and peer medians, and if not why. */
export type Ranking =
  | { readonly ranked: true }
  | { readonly ranked: false; readonly reason: "settling"; readonly event: UnitEvent }
  | { readonly ranked: false; readonly reason: "no-staffing" | "no-requirement" };

/**
 * Units re-roled, opened, closed or transferred within `ranking.settling-months` stay in totals but
 * leave rankings; so do units without a published requirement or staff.
 * @example re-roled 1 August 2024, position at 31 March 2026: 19 months, so not ranked
 */
export function ranking(
  unit: Unit,
  asOf: PlainDate,
  shortfallPercent: Quantity,
  parameters: ParameterSet,
): Ranking {
  if (unit.service === "headquarters") return { ranked: false, reason: "no-requirement" };
  const event = settlingEvent(unit, asOf, parameters.value("ranking.settling-months"));
  if (event) return { ranked: false, reason: "settling", event };
  return shortfallPercent.known ? { ranked: true } : { ranked: false, reason: "no-staffing" };
}

function settlingEvent(unit: Unit, asOf: PlainDate, settlingMonths: number): UnitEvent | undefined {
  return unit.events.find((event) => event.on <= asOf && monthsBetween(event.on, asOf) < settlingMonths);
}
