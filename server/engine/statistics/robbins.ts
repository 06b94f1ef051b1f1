import { divide, known, type Quantity } from "../quantity";

/**
 * Expected events next time of those who had x this time, without any assumption on how rates are spread.
 *
 * Formula: (x + 1) N(x + 1) / N(x), where N(x) had x events; one estimate for each x but the last.
 * Unknown: `outside-method` where nobody had x events.
 * Source: Robbins (1956); Efron and Hastie, Computer Age Statistical Inference (2016), section 6.1.
 * @param unitsByCount how many had 0, 1, 2, ... events
 * @example robbins([7840, 1317]) // 1,317 / 7,840 = 0.168 for those without an event
 */
export function robbins(unitsByCount: readonly number[]): readonly Quantity[] {
  return unitsByCount
    .slice(0, -1)
    .map((units, count) =>
      divide(known((count + 1) * (unitsByCount[count + 1] ?? 0)), known(units), "outside-method"),
    );
}
