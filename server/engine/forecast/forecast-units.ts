import type { UnitWeek } from "../facts";
import type { ParameterSet } from "../parameter-set";
import type { FactIndex } from "../position/fact-index";
import { figureOf } from "../position/figure";
import type { UnitPosition } from "../position/position";
import { sumWeeks, sumWork } from "../position/sum-weeks";
import { releaseUnits } from "../risk/release-units";
import { caseTypes, tiers } from "../vocabulary";
import { CASE_CELLS } from "../workload/case-index";
import { casePoints } from "../workload/case-points";
import { pointsTable, type PointsTable } from "../workload/points-table";
import type { ForecastUnit, UnitCaseload } from "./forecast-unit";

export interface ForecastSource {
  readonly positions: readonly UnitPosition[];
  readonly facts: FactIndex;
  /** The latest week of a unit, by grade; empty where none is held. */
  readonly latestWeeks: (unit: string) => readonly UnitWeek[];
}

/**
 * The units of a position, ready to be forecast: staffing, workload, people held, releases and cases.
 *
 * What is unknown of a unit stays unknown, with its reason. Units: FTE, %, people, releases a year, points.
 * Parameters: those of `releaseUnits` and `points.…`.
 * @example a prison without published staffing // population and releases known, staffing `not-reported`
 */
export function forecastUnits(source: ForecastSource, parameters: ParameterSet): readonly ForecastUnit[] {
  const { positions, facts } = source;
  const table = pointsTable(parameters, "standard");
  const releases = new Map(
    releaseUnits(positions, facts, parameters).map((each) => [each.position.unit.code, each]),
  );
  return positions.map((position) => {
    const { unit, staffing, workload, ranking } = position;
    const release = releases.get(unit.code);
    return {
      ...{ unit, ranked: ranking.ranked },
      requiredFte: staffing.required.quantity,
      inPostFte: staffing.inPost.quantity,
      workloadPercent: workload.percent.quantity,
      population: figureOf(facts(unit.code, "population"), "").quantity,
      operationalCapacity: figureOf(facts(unit.code, "operational-capacity"), "").quantity,
      releasesAYear: release?.releasesAYear ?? 0,
      standInLoad: release && !release.isOwnLoad ? release : null,
      caseload: workload.basis === "points" ? caseloadOf(source.latestWeeks(unit.code), table) : null,
    };
  });
}

function caseloadOf(weeks: readonly UnitWeek[], table: PointsTable): UnitCaseload | null {
  const [sums] = sumWeeks(weeks);
  if (!sums) return null;
  const { cases, points } = sumWork(weeks);
  const byType = caseTypes.map((_, type) => casePoints(onlyType(cases, type), table));
  return {
    cases: caseTypes.map((_, type) => total(onlyType(cases, type))),
    points: byType,
    held: cases,
    otherPoints: points - total(byType),
    availablePoints: sums.availablePoints,
    officers: sums.officers,
  };
}

/** The counts of one case type, the others 0. */
function onlyType(cases: readonly number[], type: number): readonly number[] {
  const untiered = caseTypes.length * tiers.length + type;
  return Array.from({ length: CASE_CELLS }, (_, cell) =>
    cell === untiered || Math.floor(cell / tiers.length) === type ? (cases[cell] ?? 0) : 0,
  );
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
