import type { CaseHoldingGrade } from "../vocabulary";

/**
 * A grade as the official workload tools tell them apart: PSO, SPO and PQiP trainee by name, `other` for any further
 * grade (treated as a PO), `unsupported` for people outside the measurement (code DMY), who have no capacity in it.
 */
export type OfficerGrade = CaseHoldingGrade | "spo" | "other" | "unsupported";
