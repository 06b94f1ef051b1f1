import { adjustmentPercent } from "@/server/engine/workload/adjustment-percent";
import { allocationImpact } from "@/server/engine/workload/allocation-impact";
import { availablePoints, type OfficerHours } from "@/server/engine/workload/available-points";
import { availablePointsRealTime } from "@/server/engine/workload/available-points-real-time";
import { capacityBreakdown, type CapacityRow } from "@/server/engine/workload/capacity-breakdown";
import { defaultContractedHours } from "@/server/engine/workload/default-contracted-hours";
import { overCapacityFlag, overCapacityRules } from "@/server/engine/workload/over-capacity-flag";
import type { PointsTable } from "@/server/engine/workload/points-table";
import { reductionPercent } from "@/server/engine/workload/reduction-percent";
import { sumColumns, type Columns } from "@/server/engine/workload/sum-columns";
import { officialWorkloadPercent } from "@/server/engine/workload/workload-percent";
import { workloadPercentRealTime } from "@/server/engine/workload/workload-percent-real-time";
import { gradeOfCode, gradeOfId, recordedHours } from "./officers";
import type { Handler, Outputs } from "./handler";
import type { InputReader } from "./input-reader";
import { defaultHoursOf } from "./points-config";
import { registerValue } from "./register-value";

type Priced = Pick<PointsTable, "nominalTargetPoints" | "defaultHours">;

const isRealTime = (input: InputReader) => input.textOr("model", "wmt") === "hmpps-workload";

export const availableVector: Handler = (input) =>
  isRealTime(input) ? realTimeAvailable(input) : nightlyAvailable(input);

function nightlyAvailable(input: InputReader): Outputs {
  const officer: OfficerHours = {
    grade: gradeOfId(input.number("gradeId")),
    contractedHours: recordedHours(input.raw("contractedHours")),
    reductionHours: input.numberOr("reductionHours", 0),
  };
  const target = input.number("nominalTarget");
  const points = availablePoints(officer, {
    nominalTargetPoints: { po: target, pso: target },
    defaultHours: defaultHoursOf(input.object("defaultContractedHours")),
  });
  return { availablePoints: points };
}

function realTimeAvailable(input: InputReader): Outputs {
  const target = input.number("pointsForGrade");
  const hours = input.number("contractedHoursForGrade");
  const table: Priced = {
    nominalTargetPoints: { po: target, pso: target },
    defaultHours: { po: hours, pso: hours, spo: hours },
  };
  // `availableHours` are hours that are left after reductions.
  const contracted = input.numberOrNull(input.has("availableHours") ? "availableHours" : "contractedHours");
  const officer: OfficerHours = {
    grade: gradeOfCode(input.raw("grade")),
    contractedHours: contracted,
    reductionHours: input.has("availableHours") ? 0 : input.numberOr("reductionHours", 0),
  };
  const points = availablePointsRealTime(officer, table);
  const usedPoints = input.numberOr("usedPoints", 0);
  return {
    availablePoints: points,
    remainingPoints: points - usedPoints,
    capacityPct: workloadPercentRealTime(usedPoints, points),
    contractedHours: contracted ?? defaultContractedHours(officer.grade, table.defaultHours, "real-time"),
  };
}

export const capacityVector: Handler = (input) => {
  const row = capacityRow(input);
  const [line] = capacityBreakdown([row]).rows;
  const percentOf = isRealTime(input) ? workloadPercentRealTime : officialWorkloadPercent;
  const cases = input.keys().filter((key) => key.endsWith("Cases"));
  return {
    capacityPct: percentOf(row.totalPoints, row.availablePoints),
    cmsPct: adjustmentPercent(row.adjustmentPoints, row.availablePoints),
    remainingPoints: line?.remainingPoints,
    reductionPct: reductionPercent(input.numberOr("reductionHours", 0), input.numberOr("contractedHours", 0)),
    totalCases: cases.reduce((sum, key) => sum + input.number(key), 0),
  };
};

/** Both official tables: the overview names its totals `totalX`, the breakdown plainly `x`. */
export const capacityTableVector: Handler = (input) => {
  const rows = input.list("rows");
  const { rows: lines, total } = capacityBreakdown(rows.map(capacityRow));
  const sums = sumColumns(rows.map(columnsOf));
  const [first] = lines;
  return {
    ...sums,
    ...Object.fromEntries(Object.entries(sums).map(([column, sum]) => [totalName(column), sum])),
    capacityPct: first?.workloadPercent,
    cmsPct: first?.adjustmentPercent,
    remainingPoints: first?.remainingPoints,
    rowCapacityPct: lines.map((line) => line.workloadPercent),
    rowCmsPct: lines.map((line) => line.adjustmentPercent),
    rowRemainingPoints: lines.map((line) => line.remainingPoints),
    totalCapacityPct: total.workloadPercent,
    totalCmsPct: total.adjustmentPercent,
    totalRemainingPoints: total.remainingPoints,
  };
};

function capacityRow(row: InputReader): CapacityRow {
  return {
    totalPoints: row.number("totalPoints"),
    availablePoints: row.number("availablePoints"),
    adjustmentPoints: row.numberOr("cmsPoints", row.numberOr("cmsAdjustmentPoints", 0)),
  };
}

/** The numbers of a row, by name; names and grades are left out. */
export function columnsOf(row: InputReader): Columns {
  const columns = row.keys().filter((key) => typeof row.raw(key) === "number");
  return Object.fromEntries(columns.map((key) => [key, row.number(key)]));
}

function totalName(column: string): string {
  return column.startsWith("total") ? column : `total${column.charAt(0).toUpperCase()}${column.slice(1)}`;
}

export const impactVector: Handler = (input) => {
  const casePoints = input.object("newCase").number("points");
  const impact = allocationImpact({
    usedPoints: input.number("usedPoints"),
    availablePoints: input.number("availablePoints"),
    casePoints,
    heldCasePoints: input.booleanOr("alreadyHeldByOfficer", false) ? casePoints : 0,
  });
  return { capacityPct: impact.workloadPercent, potentialCapacityPct: impact.potentialWorkloadPercent };
};

export const overFlagVector: Handler = (input) => {
  const name = input.text("rule");
  const rule = overCapacityRules.find((known) => known === name);
  if (!rule) throw new TypeError(`"${name}" is not a known rule: use ${overCapacityRules.join(", ")}.`);
  return { red: overCapacityFlag(rule, input.number("capacityPct"), { value: registerValue }) };
};
