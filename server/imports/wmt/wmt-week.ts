import type { PlainDate } from "../../engine/facts";
import { caseTypes, type CaseHoldingGrade, type CaseType } from "../../engine/vocabulary";
import { availablePoints } from "../../engine/workload/available-points";
import { CASE_CELLS, caseIndex } from "../../engine/workload/case-index";
import { casePoints } from "../../engine/workload/case-points";
import type { PointsTable } from "../../engine/workload/points-table";
import { reportPoints } from "../../engine/workload/report-points";
import { totalPoints } from "../../engine/workload/total-points";
import type { ReadOfficerWeek } from "../file-reader";
import type { RowValue } from "../templates/row-reader";
import { allTiers, type CaseColumn, type WmtColumn } from "./wmt-columns";
import type { WmtRowColumn } from "./wmt-row-columns";

/** Points of ordinary cases, and of young adults' (Transition to Adulthood). */
export interface WmtPrices {
  readonly standard: PointsTable;
  readonly t2a: PointsTable;
}

/** Who and where: what a row says besides its figures. */
export interface WmtSubject {
  readonly week: PlainDate;
  readonly officer: string;
  readonly unit: string;
  readonly grade: CaseHoldingGrade;
}

/**
 * An officer's week from the figures of a row, by the official calculation: points from cases by tier, reports and help to
 * colleagues; young adults' cases by their own table. These are in the cases by type and not in those by tier, which are
 * priced by the standard table wherever they are explained.
 */
export function wmtWeekOf(
  columns: readonly WmtRowColumn[],
  { standard, t2a }: WmtPrices,
): (values: readonly RowValue[], subject: WmtSubject) => ReadOfficerWeek {
  const at = new Map<WmtColumn | CaseColumn, number>(columns.map(({ name }, index) => [name, index]));
  const figure = (values: readonly RowValue[], name: WmtColumn | CaseColumn): number | null => {
    const value = values[at.get(name) ?? -1];
    return typeof value === "number" ? value : null;
  };
  const cellsOf = (values: readonly RowValue[], young: "" | "t2a "): number[] => {
    const cells = new Array<number>(CASE_CELLS).fill(0);
    for (const type of caseTypes)
      for (const tier of allTiers)
        cells[caseIndex(type, tier)] = figure(values, `${young}${type} ${tier}`) ?? 0;
    return cells;
  };
  return (values, subject) => {
    const [ordinary, young] = [cellsOf(values, ""), cellsOf(values, "t2a ")];
    const reports = [figure(values, "standardReports") ?? 0, figure(values, "fastReports") ?? 0] as const;
    const contractedHours = figure(values, "hours");
    const reductionHours = figure(values, "reductionHours") ?? 0;
    const { grade } = subject;
    return {
      ...subject,
      hours: contractedHours ?? standard.defaultHours[grade === "pso" ? "pso" : "po"],
      reductionHours,
      cases: caseTypes.map((type) => sumOf(type, ordinary) + sumOf(type, young)),
      points: totalPoints({
        ...{ casePoints: casePoints(ordinary, standard), t2aPoints: casePoints(young, t2a) },
        standardReportPoints: reportPoints(reports[0], standard.standardReportPoints),
        fastReportPoints: reportPoints(reports[1], standard.fastReportPoints),
        ...{ paroleReportPoints: 0, armsPoints: 0 },
        adjustmentPoints: figure(values, "adjustments") ?? 0,
      }),
      availablePoints: availablePoints({ grade, contractedHours, reductionHours }, standard),
      ...{ tierCases: ordinary, reports },
    };
  };
}

function sumOf(type: CaseType, cells: readonly number[]): number {
  return allTiers.reduce((sum, tier) => sum + (cells[caseIndex(type, tier)] ?? 0), 0);
}
