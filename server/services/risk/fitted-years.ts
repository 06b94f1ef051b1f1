import type { ParameterSet } from "@/server/engine/parameter-set";
import type { FactIndex } from "@/server/engine/position/fact-index";
import type { StaffingPair } from "@/server/engine/position/latest-pair";
import type { UnitPosition } from "@/server/engine/position/position";
import { combine, unknown, type Quantity } from "@/server/engine/quantity";
import type { FittedYears } from "@/server/engine/risk/release-risk-range";
import { releaseUnits } from "@/server/engine/risk/release-units";
import { scaleLoads } from "@/server/engine/risk/scale-loads";

/** The last day of the stable year that the level is fitted to, and of the year of the policy factor. */
export const stableYearEnd = "2023-03-31";
export const policyYearEnd = "2025-03-31";

interface YearPosition {
  readonly units: readonly UnitPosition[];
  readonly facts: FactIndex;
  readonly parameters: ParameterSet;
}

/** National staffing of prisons: at the end of the year of the policy factor, and at the position that stands for it. */
interface NationalPairs {
  readonly then: StaffingPair | null;
  readonly now: StaffingPair | null;
}

/**
 * The two years that the level of error is fitted to. For the year of the policy factor the loads of `policy` are moved
 * as the national shortage moved. Null where a year has no prisons or no national staffing.
 * @param policy the position nearest to that year, with the registers of the year's last day
 */
export function fittedYears(
  stable: YearPosition,
  policy: YearPosition,
  pairs: NationalPairs,
): FittedYears | null {
  const [then, now] = [loadOf(pairs.then), loadOf(pairs.now)];
  if (!then.known || !now.known) return null;
  const { parameters } = policy;
  const stableUnits = releaseUnits(stable.units, stable.facts, stable.parameters);
  const policyUnits = releaseUnits(policy.units, policy.facts, parameters);
  if (stableUnits.length === 0 || policyUnits.length === 0) return null;
  const national = { then: then.value, now: now.value };
  return {
    stable: { units: stableUnits, parameters: stable.parameters },
    policy: { units: scaleLoads(policyUnits, national, parameters), parameters },
  };
}

/** Officers required over in post. */
function loadOf(pair: StaffingPair | null): Quantity {
  if (!pair) return unknown("not-reported");
  return combine([pair.required.quantity, pair.inPost.quantity], (required, inPost) => required / inPost);
}
