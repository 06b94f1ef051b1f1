import { casePointsEach } from "../workload/case-points-each";
import type { ApplyContext } from "./apply-context";
import type { CaseTransfer } from "./case-transfer";
import { added, moveLever } from "./move-lever";

/**
 * Cases are held at another delivery unit: fewer with their points at one, more with theirs at the other.
 *
 * Cases and points of both together stay as they are. Units: cases, points. Parameters: `points.<case type>.<tier>`.
 * @param active share of each month in which the measure holds
 * @example 50 community B2 cases of 115 points // -50 and -5,750 at one unit, +50 and +5,750 at the other
 */
export function applyCaseTransfer(
  { fromUnit, toUnit, caseType, tier, cases }: CaseTransfer,
  active: readonly number[],
  context: ApplyContext,
): void {
  const { places, parameters } = context.model;
  const points = cases * casePointsEach(caseType, tier, parameters);
  for (const [code, sign] of [[fromUnit, -1] as const, [toUnit, 1] as const]) {
    const place = places.get(code);
    const units = place === undefined ? [] : [place];
    const held = (month: number) => sign * (active[month] ?? 0);
    moveLever(context, `${caseType}Transferred`, units, (month) => cases * held(month), added);
    moveLever(context, `${caseType}TransferredPoints`, units, (month) => points * held(month), added);
  }
}
