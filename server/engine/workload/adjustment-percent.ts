/**
 * Case management support as a share of the points available, as the official tools print it ("CMS %").
 *
 * Formula: 100 x adjustment points / available points; 0 when available points are 0. Units: percent; negative when
 * colleagues did more for the officer than the officer for them.
 * @example adjustmentPercent(-71, 1823) // -3.89…
 */
export function adjustmentPercent(adjustmentPoints: number, availablePoints: number): number {
  return availablePoints === 0 ? 0 : (100 * adjustmentPoints) / availablePoints;
}
