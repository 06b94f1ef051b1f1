import type { OfficerWeek, PlainDate, UnitWeek } from "@/server/engine/facts";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { caseHoldingGrades, type CaseHoldingGrade } from "@/server/engine/vocabulary";
import { availablePoints } from "@/server/engine/workload/available-points";
import { CASE_CELLS } from "@/server/engine/workload/case-index";
import { pointsTable, type PointsTable } from "@/server/engine/workload/points-table";
import { sumOfficerWeeks } from "@/server/engine/workload/sum-officer-weeks";
import type { EmbeddedFiles } from "../embedded-files";
import { nationalValue } from "../facts/national-value";
import { caseload, type Caseload } from "./caseload";
import { caseMix, type CaseMix } from "./case-mix";
import { cellPoints } from "./cell-points";
import { missingUnitWeeks } from "./missing-unit-weeks";
import type { ModelledPlan } from "./modelled-plan";
import { randomStream, type RandomStream } from "./random-stream";
import { reductionHours } from "./reduction-hours";
import { roster, type RosterOfficer } from "./roster";
import { targetWorkload } from "./target-workload";
import type { UnitStaffing } from "./unit-staffing";
import { weekCount, weekDates } from "./week-dates";

/** The modelled weekly observations: officers, and their sums by unit and grade. */
export interface ProbationWeeks {
  readonly officerWeeks: readonly OfficerWeek[];
  readonly unitWeeks: readonly UnitWeek[];
}

const idDigits = 5;

/** One officer with all that does not depend on the cases. */
interface Worker extends RosterOfficer {
  readonly id: string;
  readonly unitCode: string;
  readonly reductionHours: readonly number[];
  readonly availablePoints: readonly number[];
}

/** What every week is made with. */
interface Model {
  readonly workers: readonly Worker[];
  readonly targets: Float64Array;
  readonly mixes: Readonly<Record<CaseHoldingGrade, CaseMix>>;
  readonly cases: Caseload;
  readonly table: PointsTable;
  readonly reports: (stream: RandomStream) => readonly [standard: number, fast: number];
  readonly stream: RandomStream;
  readonly isMissing: (unit: number, week: number) => boolean;
}

/**
 * Twenty-six weeks of every officer who holds cases, modelled.
 *
 * Each officer heads for a workload (see target-workload) and takes cases from the mix until the official points are
 * near it; what is left over goes to the next officer, so that sums are met. Points include reports.
 */
export function probationWeeks(
  units: readonly UnitStaffing[],
  files: EmbeddedFiles,
  plan: ModelledPlan,
  parameters: ParameterSet,
): ProbationWeeks {
  const model = compile(units, files, plan, parameters);
  const officerWeeks: OfficerWeek[] = [];
  const unitWeeks: UnitWeek[] = [];
  weekDates(plan.lastWeek).forEach((date, week) => {
    const observed = observe(model, week, date);
    for (const row of observed.rows) officerWeeks.push(row);
    for (const row of unitSums(model, observed)) unitWeeks.push(row);
  });
  return { officerWeeks, unitWeeks };
}

function compile(
  units: readonly UnitStaffing[],
  files: EmbeddedFiles,
  plan: ModelledPlan,
  parameters: ParameterSet,
): Model {
  const table = pointsTable(parameters, "standard");
  const prices = cellPoints(table);
  const workers = roster(units, plan.prefix, parameters).map((officer, place) =>
    worker(officer, `${plan.prefix}-${String(place + 1).padStart(idDigits, "0")}`, units, table, parameters),
  );
  const stream = randomStream(parameters.value("modelled.seed"), `cases ${plan.prefix}`);
  const mixes = caseHoldingGrades.map((grade) => [grade, caseMix(grade, files, prices, parameters)] as const);
  const replaced = parameters.value("modelled.cases-replaced-weekly");
  const standard = parameters.value("modelled.standard-report-share");
  const fast = parameters.value("modelled.fast-report-share");
  return {
    workers,
    targets: targetWorkload(
      workers,
      units,
      workers.map((each) => (each.last === weekCount - 1 ? (each.availablePoints[weekCount - 1] ?? 0) : 0)),
      nationalValue(files, "wmt_average_pct", plan.workloadPeriod) / 100,
      plan.prefix,
      parameters,
    ),
    mixes: Object.fromEntries(mixes) as Record<CaseHoldingGrade, CaseMix>,
    cases: caseload(workers.length, prices, replaced, stream),
    table,
    reports: (draw) => [draw.uniform() < standard ? 1 : 0, draw.uniform() < fast ? 1 : 0],
    stream,
    isMissing: missingUnitWeeks(units.length, plan.prefix, parameters),
  };
}

function worker(
  officer: RosterOfficer,
  id: string,
  units: readonly UnitStaffing[],
  table: PointsTable,
  parameters: ParameterSet,
): Worker {
  const reductions = reductionHours(officer, parameters);
  return {
    ...officer,
    id,
    unitCode: units[officer.unit]?.unit ?? "",
    reductionHours: reductions,
    availablePoints: reductions.map((hours) =>
      availablePoints({ grade: officer.grade, contractedHours: officer.hours, reductionHours: hours }, table),
    ),
  };
}

interface Observed {
  readonly rows: readonly OfficerWeek[];
  /** Place of each row's officer among the workers. */
  readonly places: readonly number[];
  /** Standard and fast reports by unit and grade. */
  readonly reports: ReadonlyMap<string, readonly [standard: number, fast: number]>;
}

function observe(model: Model, week: number, date: PlainDate): Observed {
  const { workers, targets, mixes, cases, table, stream } = model;
  const rows: OfficerWeek[] = [];
  const places: number[] = [];
  const reports = new Map<string, readonly [number, number]>();
  let left = 0;
  workers.forEach((officer, place) => {
    if (week < officer.first || week > officer.last) return;
    const available = officer.availablePoints[week] ?? 0;
    const [standard, fast] = available > 0 ? model.reports(stream) : [0, 0];
    const reportPoints = standard * table.standardReportPoints + fast * table.fastReportPoints;
    if (available > 0) {
      const wanted = available * (targets[place * weekCount + week] ?? 0) - reportPoints + left;
      cases.settle(place, mixes[officer.grade], wanted);
      left = wanted - cases.points(place);
    }
    if (model.isMissing(officer.unit, week)) return;
    const key = `${officer.unitCode} ${officer.grade}`;
    const [standardSoFar, fastSoFar] = reports.get(key) ?? [0, 0];
    reports.set(key, [standardSoFar + standard, fastSoFar + fast]);
    places.push(place);
    rows.push({
      week: date,
      officer: officer.id,
      unit: officer.unitCode,
      grade: officer.grade,
      hours: officer.hours,
      reductionHours: officer.reductionHours[week] ?? 0,
      cases: cases.byType(place),
      points: cases.points(place) + reportPoints,
      availablePoints: available,
    });
  });
  return { rows, places, reports };
}

function unitSums({ cases }: Model, { rows, places, reports }: Observed): UnitWeek[] {
  const cells = new Array<number>(CASE_CELLS).fill(0);
  const sums = sumOfficerWeeks(rows, (_, row) => {
    cases.byCell(places[row] ?? 0, cells);
    return cells;
  });
  return sums.map(({ casesByType: _, cases: matrix, ...sum }) => ({
    ...sum,
    quality: "D",
    cases: matrix ?? [],
    reports: [...(reports.get(`${sum.unit} ${sum.grade}`) ?? [0, 0])],
  }));
}
