/**
 * Points of contacts by their code (official real-time rule): work done on a colleague's cases, or by a colleague on
 * one's own.
 *
 * Formula: the sum over codes of contacts x points of the code; a code without points scores nothing. Units: points.
 * Source: hmpps-workload, workload calculation.
 * @example { CMS01: 2, CMS99: 5 } with { CMS01: 13 } // 26
 */
export function contactPoints(
  contacts: Readonly<Record<string, number>>,
  pointsByCode: Readonly<Record<string, number>>,
): number {
  return Object.entries(contacts).reduce((sum, [code, count]) => sum + count * (pointsByCode[code] ?? 0), 0);
}
