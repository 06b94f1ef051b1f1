import type { OfficerHours } from "./available-points";
import { defaultContractedHours } from "./default-contracted-hours";
import type { PointsTable } from "./points-table";

/** Hours and targets are stored with two decimals; whole hundredths keep the decimal arithmetic exact. */
const HUNDREDTHS = 100n;
/** The real-time service rounds the share of full time to 15 decimals, half up. */
const RATIO_SCALE = 1_000_000_000_000_000n;
const HALVES = 2n;
const NONE = 0n;

/**
 * Available points of an officer (official real-time variant).
 *
 * Formula: trunc( points of the grade x round15( (contracted hours - reductions) / default hours of the grade ) ), with
 * 15 decimals rounded half up. 0 when no hours are left or the grade has no default hours. An SPO takes the second
 * target column (the one the nightly tool reads for PSOs), every other grade the PO target.
 * Units: points. Source: hmpps-workload, capacity calculation, in decimal arithmetic.
 * @example a PO on 37 of 37 hours with 40 hours of reductions // 0, where the nightly variant has -176
 */
export function availablePointsRealTime(
  officer: OfficerHours,
  table: Pick<PointsTable, "nominalTargetPoints" | "defaultHours">,
): number {
  const gradeHours = hundredths(defaultContractedHours(officer.grade, table.defaultHours, "real-time"));
  const hours = officer.contractedHours === null ? gradeHours : hundredths(officer.contractedHours);
  const hoursLeft = hours - hundredths(officer.reductionHours);
  if (hoursLeft <= NONE || gradeHours <= NONE) return 0;
  const share = (HALVES * hoursLeft * RATIO_SCALE + gradeHours) / (HALVES * gradeHours);
  const { po, pso } = table.nominalTargetPoints;
  const targetPoints = hundredths(officer.grade === "spo" ? pso : po);
  return Number((targetPoints * share) / (RATIO_SCALE * HUNDREDTHS));
}

function hundredths(value: number): bigint {
  return BigInt(Math.round(100 * value));
}
