import type { ParameterSet } from "../parameter-set";

export interface ContactTransfer {
  readonly active: boolean;
  /** Points added to the officer who did the work. */
  readonly pointsToHelper: number;
  /** Points taken from the officer who holds the case; negative. */
  readonly pointsToCaseOwner: number;
}

/**
 * Case management support (CMS): the points of a contact move from the case owner to the colleague who did it.
 *
 * Rule: +p to the helper, -p to the owner while the contact is at most `points.adjustment-days` old; an older one moves nothing.
 * Units: points, days. Source: wmt-worker, adjustments. Parameter: `points.adjustment-days`.
 * @example 10 points, contact today, 7 days // +10 to the helper, -10 to the owner
 */
export function contactTransfer(
  contactPoints: number,
  contactAgeDays: number,
  parameters: Pick<ParameterSet, "value">,
): ContactTransfer {
  return contactAgeDays <= parameters.value("points.adjustment-days")
    ? { active: true, pointsToHelper: contactPoints, pointsToCaseOwner: -contactPoints }
    : { active: false, pointsToHelper: 0, pointsToCaseOwner: 0 };
}
