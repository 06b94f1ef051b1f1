import type { OfficerWeek, UnitWeek } from "../facts";
import { caseTypes } from "../vocabulary";
import { CASE_CELLS } from "./case-index";
import { HISTOGRAM_BINS, histogramBin } from "./histogram";
import { officialWorkloadPercent } from "./workload-percent";

/** Sums of the officers of one unit, grade and week: a unit week without its reports and its grade of data. */
export interface OfficerWeekSums extends Omit<UnitWeek, "cases" | "reports" | "quality"> {
  /** Cases in the order of `caseTypes`. */
  readonly casesByType: readonly number[];
  /** Cases by type and tier, in the order of a unit week; null when tiers were not given. */
  readonly cases: readonly number[] | null;
}

/** Cases of an officer's week by type and tier, in the order of a unit week. */
export type CaseMatrix = (row: OfficerWeek, place: number) => readonly number[];

type Sums = Omit<{ -readonly [Key in keyof OfficerWeekSums]: OfficerWeekSums[Key] }, Arrays> &
  Record<Arrays, number[]>;
type Arrays = "casesByType" | "cases" | "histogram";

/**
 * Sums officer weeks by unit, grade and week: officers, points, available points, cases and the workload histogram.
 *
 * Sums only; ratios are derived from them last (sum of points / sum of available points). Points of officers without
 * capacity are in the sums, and such officers are counted apart and stand in no bin. Units: officers, points, cases.
 * `matrix` gives the cases by type and tier where they are known. Rows keep the order of first appearance.
 * @throws RangeError when a matrix has another length than a unit week's cases.
 * @example officers with 90 of 100 and 35 of 70 points // 125 of 170, one officer each in bins 90 and 50
 */
export function sumOfficerWeeks(
  rows: readonly OfficerWeek[],
  matrix?: CaseMatrix,
): readonly OfficerWeekSums[] {
  const sums: Sums[] = [];
  const groups = new Map<string, Map<string, Map<string, Sums>>>();
  rows.forEach((row, place) => {
    const weeks = within(
      within(groups, row.unit, newMap<string, Map<string, Sums>>),
      row.grade,
      newMap<string, Sums>,
    );
    const group = within(weeks, row.week, () => {
      const empty = emptySums(row, matrix !== undefined);
      sums.push(empty);
      return empty;
    });
    addOfficer(group, row);
    if (matrix) addCells(group.cases, matrix(row, place));
  });
  return matrix ? sums : sums.map((group) => ({ ...group, cases: null }));
}

const newMap = <Key, Value>() => new Map<Key, Value>();

function within<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function emptySums(row: OfficerWeek, hasMatrix: boolean): Sums {
  return {
    week: row.week,
    unit: row.unit,
    grade: row.grade,
    officers: 0,
    officersNoCapacity: 0,
    points: 0,
    availablePoints: 0,
    casesByType: caseTypes.map(() => 0),
    cases: new Array<number>(hasMatrix ? CASE_CELLS : 0).fill(0),
    histogram: new Array<number>(HISTOGRAM_BINS).fill(0),
  };
}

function addOfficer(group: Sums, row: OfficerWeek): void {
  group.officers += 1;
  group.points += row.points;
  group.availablePoints += row.availablePoints;
  for (let type = 0; type < caseTypes.length; type += 1) {
    group.casesByType[type] = (group.casesByType[type] ?? 0) + (row.cases[type] ?? 0);
  }
  if (row.availablePoints > 0) {
    const bin = histogramBin(officialWorkloadPercent(row.points, row.availablePoints));
    group.histogram[bin] = (group.histogram[bin] ?? 0) + 1;
  } else if (row.points > 0) {
    group.officersNoCapacity += 1;
  }
}

function addCells(into: number[], cells: readonly number[]): void {
  if (cells.length !== CASE_CELLS) {
    throw new RangeError(
      `A case matrix has ${CASE_CELLS} counts (type by tier, then untiered), got ${cells.length}.`,
    );
  }
  for (let cell = 0; cell < CASE_CELLS; cell += 1) into[cell] = (into[cell] ?? 0) + (cells[cell] ?? 0);
}
