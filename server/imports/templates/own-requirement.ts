import { dateColumn, fteColumn, gradeColumn, gradeWords, qualityColumn, unitColumn } from "./columns";
import type { Template } from "./template";

const ofPrisons = gradeWords(["band-3-5", "band-2", "prison-other"], ["establishment"]);
const ofProbation = gradeWords(["po", "pso", "pqip", "spo"], ["delivery-unit"]);

export const ownRequirement: Template = {
  kind: "own-requirement",
  title: "Staff required",
  about: "How many staff each prison and delivery unit needs, one row for each unit, date and grade.",
  columns: [
    unitColumn(
      "Unit",
      ["establishment", "delivery-unit"],
      "The prison or delivery unit, by its name or its code.",
    ),
    dateColumn("The day from which the requirement holds."),
    gradeColumn(
      [...gradeWords(["all"]), ...ofPrisons, ...ofProbation],
      "The grade: a grade of prisons for a prison, one of probation for a delivery unit.",
    ),
    fteColumn(
      "Required (FTE)",
      "required-fte",
      "Staff of the grade that the unit needs, full-time equivalents.",
      {
        ...{ grade: "row", must: true },
      },
    ),
    qualityColumn,
  ],
  examples: [
    ["Leeds", "2026-03-31", "Officers (bands 3 to 5)", 372, null],
    ["Derby City", "2026-03-31", "po", 42, "C"],
  ],
};
