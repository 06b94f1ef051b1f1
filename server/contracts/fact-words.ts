import type { CaseType, Grade, UnitMeasure } from "../engine/vocabulary";
import { factLabels } from "./fact-labels";
import { gradeLabels } from "./labels";

interface Measured {
  readonly measure: UnitMeasure;
  readonly grade: Grade;
  readonly caseType: CaseType | "all";
}

/** What a figure measures, with its grade and case type where it is of one. */
export function factWords({ measure, grade, caseType }: Measured): string {
  return [
    factLabels[measure],
    ...(grade === "all" ? [] : [gradeLabels[grade]]),
    ...(caseType === "all" ? [] : [caseType]),
  ].join(", ");
}
