/**
 * Cases held on average: those that come in each month times the months that each is held (Little's law).
 *
 * Formula: L = lambda W. Units: cases. It also turns round: cases held over months held are those that come in.
 * Source: Little, 1961.
 * @example littleStock(200, 14) // 2,800
 */
export function littleStock(arrivalsAMonth: number, meanMonths: number): number {
  return arrivalsAMonth * meanMonths;
}
