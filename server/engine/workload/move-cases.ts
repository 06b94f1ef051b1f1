import type { ParameterSet } from "../parameter-set";
import type { MovedTier } from "../plan-vocabulary";
import type { Quantity } from "../quantity";
import type { CaseType } from "../vocabulary";
import { caseIndex } from "./case-index";
import { casePointsEach } from "./case-points-each";
import { workloadOrNoCapacity } from "./workload-or-no-capacity";

/** What a delivery unit holds in a week, over its grades. */
export interface UnitWork {
  /** In the order of a unit week (see case-index.ts). */
  readonly cases: readonly number[];
  readonly points: number;
  readonly availablePoints: number;
}

export interface CaseMove {
  readonly caseType: CaseType;
  readonly tier: MovedTier;
  readonly cases: number;
}

export interface WorkloadMove {
  readonly pointsBefore: number;
  readonly pointsAfter: number;
  readonly before: Quantity;
  readonly after: Quantity;
}

export interface MovedCases {
  /** Points that go with the cases. */
  readonly points: number;
  /** Full-time probation officers who would be fully loaded by them. */
  readonly officersFte: number;
  readonly from: WorkloadMove;
  readonly to: WorkloadMove;
}

/**
 * Workload of two delivery units before and after cases of one type and tier move from one to the other.
 *
 * Formula: points moved = cases x points a case; workload = 100 x (points -/+ points moved) / available points; officers =
 * points moved / points of a full-time probation officer. The points of both together stay as they are.
 * Units: points, %, FTE. Unknown: `no-available-hours` for a unit without available points. Untiered cases carry no points.
 * Parameters: `points.<case type>.<tier>`, `points.nominal-target-po`.
 * @throws RangeError when the unit does not hold as many, or the number is not a whole one from 0 up.
 * @example 10 community A3 cases (206 each), 11,000 and 9,000 of 10,000 points // 110% to 89.4%, 90% to 110.6%
 */
export function moveCases(
  from: UnitWork,
  to: UnitWork,
  { caseType, tier, cases }: CaseMove,
  parameters: ParameterSet,
): MovedCases {
  const held = from.cases[caseIndex(caseType, tier)] ?? 0;
  if (!Number.isInteger(cases) || cases < 0) {
    throw new RangeError(`${cases} is not a number of cases. Give a whole number from 0 up.`);
  }
  if (cases > held) {
    throw new RangeError(`${cases} cases are more than the ${held} held. Move ${held} or fewer.`);
  }
  const points = cases * casePointsEach(caseType, tier, parameters);
  return {
    points,
    officersFte: points / parameters.value("points.nominal-target-po"),
    from: moved(from, -points),
    to: moved(to, points),
  };
}

function moved({ points, availablePoints }: UnitWork, more: number): WorkloadMove {
  return {
    pointsBefore: points,
    pointsAfter: points + more,
    before: workloadOrNoCapacity(points, availablePoints),
    after: workloadOrNoCapacity(points + more, availablePoints),
  };
}
