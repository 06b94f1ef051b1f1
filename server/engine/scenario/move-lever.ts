import type { LeverName } from "../forecast/levers";
import { leverValues } from "../forecast/lever-values";
import type { ApplyContext } from "./apply-context";

/** How two measures on the same lever come together; each gives the same in any order. */
export type Together = (before: number, more: number) => number;

/** Amounts add up. */
export const added: Together = (before, more) => before + more;
/** Of what one leaves out, the other takes its share: never above 1. */
export const either: Together = (before, more) => 1 - (1 - before) * (1 - more);
/** The larger change holds. */
export const larger: Together = (before, more) => (Math.abs(more) > Math.abs(before) ? more : before);

/**
 * Moves a lever of some units, month by month.
 * @example moveLever(context, "joiners", [3], (month) => 2, added) // two joiners more at unit 3 in every month
 */
export function moveLever(
  { levers }: Pick<ApplyContext, "levers">,
  name: LeverName,
  units: readonly number[],
  amount: (month: number, unit: number) => number,
  together: Together,
): void {
  const values = leverValues(levers, name);
  for (const unit of units) {
    for (let month = 1; month < levers.columns; month++) {
      const more = amount(month, unit);
      const cell = unit * levers.columns + month;
      if (more !== 0) values[cell] = together(values[cell] ?? 0, more);
    }
  }
}
