import type { Fact } from "@/server/engine/facts";
import type { Grade, UnitMeasure } from "@/server/engine/vocabulary";
import type { DataScope } from "./data-scopes";

/** One row of the matrix: which facts stand in it, and of what the measure could be known at all. */
export interface MeasureRow {
  readonly label: string;
  readonly holds: (fact: Fact) => boolean;
  readonly applies: readonly DataScope[];
}

export interface MeasureGroup {
  readonly heading: string;
  readonly rows: readonly MeasureRow[];
}

const everywhere: readonly DataScope[] = ["prison", "delivery-unit", "headquarters", "nation"];
const ofPrisons: readonly DataScope[] = ["prison", "nation"];
const ofProbation: readonly DataScope[] = ["delivery-unit", "nation"];

const isWhole = ({ caseType, tier }: Fact) => caseType === "all" && tier === "all";

function measure(label: string, name: UnitMeasure, applies: readonly DataScope[]): MeasureRow {
  return { label, applies, holds: (fact) => fact.measure === name && isWhole(fact) };
}

function staff(label: string, grade: Grade, applies: readonly DataScope[]): readonly MeasureRow[] {
  const row = (words: string, name: UnitMeasure): MeasureRow => ({
    label: `${label}, ${words}`,
    applies,
    holds: (fact) => fact.measure === name && fact.grade === grade,
  });
  return [row("in post", "in-post-fte"), row("required", "required-fte")];
}

/** The measures that positions are made from, in the order of the page. Every fact stands in at most one row. */
export const measureGroups: readonly MeasureGroup[] = [
  {
    heading: "Staff, FTE",
    rows: [
      ...staff("Prison officers (bands 3 to 5)", "band-3-5", ofPrisons),
      ...staff("Operational support (band 2)", "band-2", ofPrisons),
      ...staff("Other prison staff", "prison-other", ofPrisons),
      ...staff("Probation officers", "po", ofProbation),
      ...staff("Probation services officers", "pso", ofProbation),
      ...staff("Trainees (PQiP)", "pqip", ofProbation),
      ...staff("All grades", "all", everywhere),
      {
        label: "Headquarters by grade, in post",
        applies: ["headquarters", "nation"],
        holds: (fact) => fact.measure === "in-post-fte" && fact.grade.startsWith("hq-"),
      },
      measure("Vacancies", "vacancies-fte", ofProbation),
    ],
  },
  {
    heading: "People and places",
    rows: [
      measure("Population", "population", ofPrisons),
      measure("Operational capacity", "operational-capacity", ofPrisons),
      measure("Useable capacity", "useable-capacity", ["nation"]),
      measure("Certified normal accommodation", "baseline-cna", ofPrisons),
      measure("Certified accommodation in use", "in-use-cna", ofPrisons),
      measure("Caseload", "caseload", ofProbation),
      {
        label: "Caseload by type",
        applies: ofProbation,
        holds: (fact) => fact.measure === "caseload" && !isWhole(fact),
      },
      measure("Officers who hold cases", "officers-holding-cases", ofProbation),
      measure("Residents", "residents", ["nation"]),
    ],
  },
  {
    heading: "What is coming",
    rows: [
      measure("Releases due in 7 days", "releases-due", ["delivery-unit"]),
      measure("Parole reports due in 28 days", "parole-reports-due", ["delivery-unit"]),
      measure("Other reports due in 14 days", "other-reports-due", ["delivery-unit"]),
      measure("Reductions that expire in 30 days", "reductions-expiring", ["delivery-unit"]),
      measure("Trainees who qualify", "trainees-qualifying", ["delivery-unit"]),
    ],
  },
  {
    heading: "Errors",
    rows: [measure("Releases in error, a year", "releases-in-error", ["prison"])],
  },
];
