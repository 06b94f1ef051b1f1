import type { OfficerGrade } from "./officer-grade";
import type { PointsTable } from "./points-table";

/** The two official calculations: the nightly batch and the real-time service. */
export type OfficialVariant = "nightly" | "real-time";

/**
 * Default contracted hours of an officer for whom none are recorded.
 *
 * Rule, nightly: PO and trainee take the PO default, PSO and SPO their own, any other grade 0. Rule, real-time: the
 * same, but any other grade takes the SPO default. Units: hours a week.
 * Source: wmt-worker, default contracted hours; hmpps-workload, points table. Parameters: `hours.default-*`.
 * @example defaultContractedHours("pqip", { po: 37, pso: 37, spo: 0 }, "nightly") // 37
 */
export function defaultContractedHours(
  grade: OfficerGrade,
  defaultHours: PointsTable["defaultHours"],
  variant: OfficialVariant,
): number {
  switch (grade) {
    case "po":
    case "pqip":
      return defaultHours.po;
    case "pso":
    case "spo":
      return defaultHours[grade];
    case "other":
    case "unsupported":
      return variant === "nightly" ? 0 : defaultHours.spo;
  }
}
