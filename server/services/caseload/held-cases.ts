import type { UnitPosition } from "@/server/engine/position/position";
import { known, unknown, type Quantity } from "@/server/engine/quantity";
import type { CaseType } from "@/server/engine/vocabulary";
import { casesOfTier, type TierGroup } from "@/server/engine/workload/cases-of-tier";
import type { Position } from "../positions/load-position";

/** Cases held in the latest week of each of some units, of a tier and of some types; unknown where none reported. */
export function heldCases(
  { inputs }: Pick<Position, "inputs">,
  units: readonly UnitPosition[],
  tier: TierGroup,
  types?: readonly CaseType[],
): Quantity {
  const weeks = units.flatMap(({ unit }) => inputs.get(unit.code)?.latest ?? []);
  if (weeks.length === 0) return unknown("not-reported");
  return known(weeks.reduce((sum, { cases }) => sum + casesOfTier(cases, tier, types), 0));
}
