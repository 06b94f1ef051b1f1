import type { CaseHoldingGrade } from "../../engine/vocabulary";
import { caseTypes } from "../../engine/vocabulary";
import { availablePoints } from "../../engine/workload/available-points";
import type { PointsTable } from "../../engine/workload/points-table";
import type { ReadOfficerWeek } from "../file-reader";
import type { KnownOfficers } from "../known-officers";
import type { RowValue } from "./row-reader";
import type { ColumnRole, TemplateColumn } from "./template";

const withoutReports = [0, 0] as const;

/** Rows as weeks of officers whose names are unreadable; null where a row lacks what it must have. */
export function officerWeekOf(
  columns: readonly TemplateColumn[],
  table: Pick<PointsTable, "nominalTargetPoints" | "defaultHours">,
  officers: KnownOfficers,
): (values: readonly RowValue[]) => ReadOfficerWeek | null {
  const place = (says: ColumnRole) => columns.findIndex((column) => column.says === says);
  const [weekAt, officerAt, unitAt, gradeAt] = [
    place("date"),
    place("officer"),
    place("unit"),
    place("grade"),
  ];
  const [hoursAt, reductionAt] = [place("hours"), place("reductionHours")];
  const [pointsAt, availableAt] = [place("points"), place("availablePoints")];
  const casesAt = caseTypes.map(place);
  const mustAt = columns.flatMap(({ must }, at) => (must ? [at] : []));
  return (values) => {
    for (const at of mustAt) if (values[at] === null) return null;
    // The row reader gives texts where texts are asked for, and numbers where numbers are.
    const grade = values[gradeAt] as CaseHoldingGrade;
    const hours = values[hoursAt] as number;
    const reductionHours = values[reductionAt] as number;
    return {
      week: values[weekAt] as string,
      officer: officers.pseudonym(values[officerAt] as string),
      unit: values[unitAt] as string,
      grade,
      hours,
      reductionHours,
      cases: casesAt.map((at) => values[at] as number),
      points: values[pointsAt] as number,
      availablePoints:
        (values[availableAt] as number | null) ??
        availablePoints({ grade, contractedHours: hours, reductionHours }, table),
      tierCases: null,
      reports: withoutReports,
    };
  };
}
