import { grades } from "../../engine/vocabulary";
import { dateColumn, fteColumn, gradeColumn, gradeWords, qualityColumn, unitColumn } from "./columns";
import type { Template } from "./template";

const own = grades.filter((grade) => grade === "all" || grade.startsWith("hq-"));

export const ownHeadquarters: Template = {
  kind: "own-headquarters",
  title: "Headquarters: staff by grade",
  about: "Staff in post of the parts of headquarters, one row for each part, date and grade.",
  columns: [
    unitColumn("Directorate", ["directorate"], "The part of headquarters, by its name or its code."),
    dateColumn("The day that the figure is of."),
    gradeColumn(gradeWords(own), "The grade: “All grades” for the total."),
    fteColumn("In post (FTE)", "in-post-fte", "Staff of the grade in post, full-time equivalents.", {
      ...{ grade: "row", must: true },
    }),
    qualityColumn,
  ],
  examples: [
    ["Headquarters", "2026-03-31", "All grades", 2410.5, null],
    ["HQ-AREA", "2026-03-31", "Psychology", 412, "C"],
  ],
};
