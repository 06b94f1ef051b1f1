import { caseHoldingGrades, caseTypes, type CaseHoldingGrade } from "../../engine/vocabulary";
import { availablePoints } from "../../engine/workload/available-points";
import type { PointsTable } from "../../engine/workload/points-table";
import type { ReadOfficerWeek } from "../file-reader";
import type { RowValue } from "./row-reader";
import type { ColumnRole, TemplateColumn } from "./template";

const withoutReports = [0, 0] as const;

/** Rows as weeks of officers, with the officer's name as it stands in the file; null where a row lacks something. */
export function officerWeekOf(
  columns: readonly TemplateColumn[],
  table: Pick<PointsTable, "nominalTargetPoints" | "defaultHours">,
): (values: readonly RowValue[]) => ReadOfficerWeek | null {
  const place = (says: ColumnRole) => columns.findIndex((column) => column.says === says);
  const [weekAt, officerAt, unitAt, gradeAt] = [
    place("date"),
    place("officer"),
    place("unit"),
    place("grade"),
  ];
  const numbersAt = [place("hours"), place("reductionHours"), place("points"), ...caseTypes.map(place)];
  const availableAt = place("availablePoints");
  return (values) => {
    const [week, officer, unit] = [values[weekAt], values[officerAt], values[unitAt]];
    const grade = caseHoldingGrades.find((own) => own === values[gradeAt]);
    const numbers = numbersAt.map((at) => values[at]).filter((value) => typeof value === "number");
    const [hours, reductionHours, points, ...cases] = numbers;
    const isWhole = typeof week === "string" && typeof officer === "string" && typeof unit === "string";
    if (!isWhole || grade === undefined || numbers.length < numbersAt.length) return null;
    if (hours === undefined || reductionHours === undefined || points === undefined) return null;
    const available = values[availableAt];
    return {
      ...{ week, officer, unit, grade, hours, reductionHours, cases, points },
      availablePoints: typeof available === "number" ? available : fromHours(grade, hours, reductionHours),
      ...{ tierCases: null, reports: withoutReports },
    };
  };

  function fromHours(grade: CaseHoldingGrade, contractedHours: number, reductionHours: number): number {
    return availablePoints({ grade, contractedHours, reductionHours }, table);
  }
}
