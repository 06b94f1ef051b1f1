import type { OfficerGrade } from "./officer-grade";
import type { PointsTable } from "./points-table";

export interface ContractedHours {
  /** Hours a week the officer is contracted for, or the default of the band when none are recorded. */
  readonly baseHours: number;
  /** Hours a week of one full-time officer in the band. */
  readonly bandHours: number;
}

/**
 * Contracted hours ("base hours") of an officer and the full-time hours of the officer's band (official nightly rule).
 *
 * Formula: band hours = the PSO default for a PSO, the SPO default for an SPO, the PO default for every other grade;
 * base hours = contracted hours, or the band hours when none are recorded.
 * Units: hours a week. Null for an unsupported grade. Source: wmt-worker, contracted hours.
 * Parameters (in the points table): `hours.default-po`, `hours.default-pso`, `hours.default-spo`.
 * @example contractedHours("pso", null, { po: 37, pso: 37, spo: 0 }) // base 37, band 37
 */
export function contractedHours(
  grade: OfficerGrade,
  contractedHoursPerWeek: number | null,
  defaultHours: PointsTable["defaultHours"],
): ContractedHours | null {
  if (grade === "unsupported") return null;
  const bandHours = defaultHours[grade === "pso" || grade === "spo" ? grade : "po"];
  return { baseHours: contractedHoursPerWeek ?? bandHours, bandHours };
}
