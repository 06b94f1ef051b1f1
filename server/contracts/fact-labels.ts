import type { UnitMeasure } from "../engine/vocabulary";

/** What a figure about a unit measures, as a column or a row calls it. */
export const factLabels: Record<UnitMeasure, string> = {
  "required-fte": "Required, FTE",
  "in-post-fte": "In post, FTE",
  "officers-holding-cases": "Officers holding cases",
  population: "Population",
  "operational-capacity": "Operational capacity",
  "useable-capacity": "Useable capacity",
  "baseline-cna": "Baseline CNA",
  "in-use-cna": "In use CNA",
  "vacancies-fte": "Vacancies, FTE",
  caseload: "Caseload",
  "workload-percent": "Workload, %",
  residents: "Residents",
  "releases-in-error": "Releases in error",
  "releases-due": "Releases due",
  "parole-reports-due": "Parole reports due",
  "other-reports-due": "Other reports due",
  "reductions-expiring": "Reductions that expire",
  "trainees-qualifying": "Trainees who qualify",
};
