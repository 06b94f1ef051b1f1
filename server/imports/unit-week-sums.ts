import type { PlainDate, UnitWeek } from "../engine/facts";
import { caseTypes, tiers, type Grade } from "../engine/vocabulary";
import { CASE_CELLS } from "../engine/workload/case-index";
import { HISTOGRAM_BINS, histogramBin } from "../engine/workload/histogram";
import { officialWorkloadPercent } from "../engine/workload/workload-percent";
import type { ReadOfficerWeek } from "./file-reader";
import { pagedTable } from "./paged-table";

/** Adds up officers of units week by week, in any order of rows. */
export interface UnitWeekSummer {
  add(rows: readonly ReadOfficerWeek[]): void;
  /** In the order in which unit, grade and week first came. Made one by one: a million rows make a hundred thousand. */
  unitWeeks(): Iterable<UnitWeek>;
}

interface Key {
  readonly week: PlainDate;
  readonly unit: string;
  readonly grade: Grade;
}

const tieredCells = caseTypes.length * tiers.length;
/** Columns of counts: officers, those without capacity, two kinds of reports, then cases without a tier by type. */
const [officersAt, noCapacityAt, reportsAt, untieredAt] = [0, 1, 2, 4] as const;
const countColumns = untieredAt + caseTypes.length;
const [pointsAt, availableAt] = [0, 1] as const;
const sumColumns = 2;
/** Columns of a row in the list of bins: its bin, and the row before it of the same unit, grade and week, counted from 1. */
const [binAt, beforeAt] = [0, 1] as const;
const binColumns = 2;

const integers = (length: number) => new Int32Array(length);
const numbers = (length: number) => new Float64Array(length);

/**
 * The sums that `sumOfficerWeeks` gives for the same rows, a part of them after the other. Cases whose tier the file does not tell
 * are counted without a tier. What most units do not have (tiers, bins of the histogram) takes no memory.
 */
export function unitWeekSums(): UnitWeekSummer {
  const keys: Key[] = [];
  const numberOf = numbering(keys);
  const counts = pagedTable(countColumns, integers);
  const sums = pagedTable(sumColumns, numbers);
  const tiered = pagedTable(tieredCells, integers);
  const bins = pagedTable(binColumns, integers);
  const lastBin = pagedTable(1, integers);
  let binned = 0;

  function addCases(key: number, { cases, tierCases }: ReadOfficerWeek): void {
    if (tierCases === null) {
      for (let type = 0; type < caseTypes.length; type += 1)
        counts.add(key, untieredAt + type, cases[type] ?? 0);
      return;
    }
    for (let cell = 0; cell < CASE_CELLS; cell += 1) {
      const count = tierCases[cell] ?? 0;
      if (count === 0) continue;
      if (cell < tieredCells) tiered.add(key, cell, count);
      else counts.add(key, untieredAt + cell - tieredCells, count);
    }
  }

  function addWorkload(key: number, { points, availablePoints }: ReadOfficerWeek): void {
    sums.add(key, pointsAt, points);
    sums.add(key, availableAt, availablePoints);
    if (availablePoints > 0) {
      bins.add(binned, binAt, histogramBin(officialWorkloadPercent(points, availablePoints)));
      bins.add(binned, beforeAt, lastBin.get(key, 0));
      binned += 1;
      lastBin.add(key, 0, binned - lastBin.get(key, 0));
    } else if (points > 0) {
      counts.add(key, noCapacityAt, 1);
    }
  }

  function histogram(key: number): number[] {
    const officers = new Array<number>(HISTOGRAM_BINS).fill(0);
    for (let row = lastBin.get(key, 0); row > 0; row = bins.get(row - 1, beforeAt)) {
      const bin = bins.get(row - 1, binAt);
      officers[bin] = (officers[bin] ?? 0) + 1;
    }
    return officers;
  }

  function unitWeek(key: Key, number: number): UnitWeek {
    const countAt = (column: number) => counts.get(number, column);
    return {
      ...key,
      ...{ officers: countAt(officersAt), officersNoCapacity: countAt(noCapacityAt), quality: "C" },
      ...{ points: sums.get(number, pointsAt), availablePoints: sums.get(number, availableAt) },
      cases: Array.from({ length: CASE_CELLS }, (_, cell) =>
        cell < tieredCells ? tiered.get(number, cell) : countAt(untieredAt + cell - tieredCells),
      ),
      reports: [countAt(reportsAt), countAt(reportsAt + 1)],
      histogram: histogram(number),
    };
  }

  return {
    add(rows) {
      for (const row of rows) {
        const key = numberOf(row);
        counts.add(key, officersAt, 1);
        counts.add(key, reportsAt, row.reports[0]);
        counts.add(key, reportsAt + 1, row.reports[1]);
        addCases(key, row);
        addWorkload(key, row);
      }
    },
    *unitWeeks() {
      for (const [number, key] of keys.entries()) yield unitWeek(key, number);
    },
  };
}

type Numbered = Map<string, Map<Grade, Map<PlainDate, number>>>;

/** Numbers units, grades and weeks in the order in which they first come, and keeps them in `keys`. */
function numbering(keys: Key[]): (row: ReadOfficerWeek) => number {
  const numbered: Numbered = new Map();
  return ({ unit, grade, week }) => {
    const ofUnit = numbered.get(unit) ?? new Map<Grade, Map<PlainDate, number>>();
    if (ofUnit.size === 0) numbered.set(unit, ofUnit);
    const ofGrade = ofUnit.get(grade) ?? new Map<PlainDate, number>();
    if (ofGrade.size === 0) ofUnit.set(grade, ofGrade);
    const before = ofGrade.get(week);
    if (before !== undefined) return before;
    ofGrade.set(week, keys.length);
    return keys.push({ week, unit, grade }) - 1;
  };
}
