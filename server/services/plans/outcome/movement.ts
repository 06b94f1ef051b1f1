import type { BeforeAndAfter } from "./outcome";
import type { NationalFigure, NationalMonths } from "./national-months";

/** How far a figure is moved in a month, with its sign; 0 where it is unknown on either side: nothing is claimed of it. */
export function movement(
  { before, after }: BeforeAndAfter<NationalMonths>,
  figure: NationalFigure,
  month: number,
): number {
  const moved = (after[figure][month] ?? NaN) - (before[figure][month] ?? NaN);
  return Number.isNaN(moved) ? 0 : moved;
}
