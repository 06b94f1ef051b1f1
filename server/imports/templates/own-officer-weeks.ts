import { caseTypeNames } from "../../contracts/measure-labels";
import { caseHoldingGrades, caseTypes } from "../../engine/vocabulary";
import { gradeColumn, gradeWords, unitColumn } from "./columns";
import type { OfficerWeekField, Template, TemplateColumn } from "./template";

const mostHours = 60;
const mostCases = 1000;
const mostPoints = 20_000;

export const ownOfficerWeeks: Template = {
  kind: "own-officer-weeks",
  title: "Officers by week: hours, cases and points",
  about: "Hours, cases and points of officers who hold cases, one row for each officer and week.",
  columns: [
    {
      ...{ says: "date", head: "Week", must: true, becomes: null },
      meaning: "The Monday of the week.",
      type: { kind: "date", monday: true },
    },
    {
      ...{ says: "officer", head: "Officer", must: true, becomes: null },
      meaning:
        "Anything that is the same for an officer in every week, best not a name. It is made unreadable before it is stored.",
      type: { kind: "private" },
    },
    unitColumn("Unit", ["delivery-unit"], "The probation delivery unit, by its name or its code."),
    gradeColumn(gradeWords(caseHoldingGrades), "The officer's grade."),
    figure("hours", "Contracted hours (a week)", "Hours a week in the officer's contract.", mostHours),
    figure(
      "reductionHours",
      "Reduction hours (a week)",
      "Hours a week taken off by recorded reductions; 0 where there are none.",
      mostHours,
    ),
    ...caseTypes.map((type) =>
      figure(
        type,
        `${caseTypeNames[type]} cases`,
        `Cases of the type ${caseTypeNames[type].toLowerCase()} that the officer holds.`,
        mostCases,
        { whole: true },
      ),
    ),
    figure(
      "points",
      "Points",
      "Points of the cases and reports that the officer holds, as the Workload Measurement Tool counts them.",
      mostPoints,
    ),
    figure(
      "availablePoints",
      "Available points",
      "Points that the officer's hours can carry. Left empty: worked out from the hours.",
      mostPoints,
      { must: false },
    ),
  ],
  examples: [
    ["2026-03-30", "A1042", "Derby City", "PO", 37, 0, 14, 12, 9, 2310, null],
    ["2026-03-30", "A1043", "N53DRBY", "pqip", 37, 14.8, 10, 6, 2, 1120, 1305],
  ],
};

function figure(
  says: OfficerWeekField,
  head: string,
  meaning: string,
  highest: number,
  { whole = false, must = true } = {},
): TemplateColumn {
  return { says, head, meaning, must, type: { kind: "figure", whole, lowest: 0, highest }, becomes: null };
}
