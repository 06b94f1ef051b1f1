import { divide, known, type Quantity } from "../quantity";

export interface NonEffective {
  readonly rosteredStaff: number;
  /** Share of the rostered staff who are not on duty. */
  readonly nonEffectiveShare: Quantity;
  /** Rostered staff for each one on duty. */
  readonly reliefMultiplier: Quantity;
}

/**
 * Non-effective share on one day: rostered staff who are on leave, training, sick or away.
 *
 * Formulas: rostered = on duty + away; share = away / rostered; multiplier = rostered / on duty. Units: staff, share,
 * ratio. Unknown: `outside-method` when nobody is rostered, `no-available-hours` when nobody is on duty. One day is an
 * illustration, not a planning constant.
 * @example 48 on duty, 31 away // 39.2%, 1.65
 */
export function nonEffectiveShare(onDuty: number, away: readonly number[]): NonEffective {
  const awayStaff = away.reduce((sum, staff) => sum + staff, 0);
  const rosteredStaff = onDuty + awayStaff;
  return {
    rosteredStaff,
    nonEffectiveShare: divide(known(awayStaff), known(rosteredStaff), "outside-method"),
    reliefMultiplier: divide(known(rosteredStaff), known(onDuty), "no-available-hours"),
  };
}
