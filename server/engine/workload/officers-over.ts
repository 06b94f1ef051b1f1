import type { OfficerWeek, PlainDate } from "../facts";
import type { ParameterSet } from "../parameter-set";
import { officialWorkloadPercent } from "./workload-percent";

export interface OfficersOver {
  /** The unit's latest week. The first three counts below are of that week. */
  readonly week: PlainDate;
  /** Officers who reported. */
  readonly officers: number;
  /** Officers with work and no available points. */
  readonly officersNoCapacity: number;
  /** Officers strictly above the line. */
  readonly over: number;
  /** Officers of that week whose run above the line, up to it, is long enough to be excessive. */
  readonly sustained: number;
  /** Officers whose last week was in this unit and whose workload was excessive at any time. */
  readonly everSustained: number;
}

type Counts = { -readonly [Key in keyof OfficersOver]: OfficersOver[Key] };

interface OfficerRun {
  readonly officer: string;
  week: PlainDate;
  unit: string;
  counts: Counts;
  runWeeks: number;
  everSustained: boolean;
  /** The officer whose row came after this one's last time: the first guess the next time. */
  next: OfficerRun | null;
}

interface Groups {
  readonly units: Map<string, Counts>;
  readonly runs: Map<string, OfficerRun>;
}

/**
 * Officers over the line and under the four-week rule, by unit: the rule of `sustainedOverload` for every officer in
 * one pass.
 *
 * Rule: a week counts when the workload is strictly above the line; a week at or below it ends the run; a week without
 * a row or without available points neither ends nor counts. A run follows the officer from unit to unit. Rows may come
 * in any order; those of one officer in week order are read without a copy. Units: officers.
 * Parameters: `line.over` (110), `rule.sustained-weeks` (4).
 * @example one officer at 111, 112, 113 and 115% in four weeks // over 1, sustained 1, everSustained 1
 */
export function officersOver(
  rows: readonly OfficerWeek[],
  parameters: ParameterSet,
): ReadonlyMap<string, OfficersOver> {
  const overPercent = parameters.value("line.over");
  const sustainedWeeks = parameters.value("rule.sustained-weeks");
  const inOrder = countOfficers(rows, overPercent, sustainedWeeks);
  return inOrder ?? countOfficers(rows.toSorted(byWeek), overPercent, sustainedWeeks) ?? new Map();
}

const byWeek = (a: OfficerWeek, b: OfficerWeek) => (a.week < b.week ? -1 : Number(a.week > b.week));

/** Null when an officer's rows are not in week order. */
function countOfficers(
  rows: readonly OfficerWeek[],
  overPercent: number,
  sustainedWeeks: number,
): Map<string, Counts> | null {
  const groups: Groups = { units: new Map(), runs: new Map() };
  let run: OfficerRun | null = null;
  for (const row of rows) {
    run = runOf(groups, run, row);
    if (row.week < run.week) return null;
    run.week = row.week;

    const isKnown = row.availablePoints > 0;
    const isOver = isKnown && officialWorkloadPercent(row.points, row.availablePoints) > overPercent;
    if (isKnown) run.runWeeks = isOver ? run.runWeeks + 1 : 0;
    const isSustained = run.runWeeks > 0 && run.runWeeks >= sustainedWeeks;
    run.everSustained ||= isSustained;
    countRow(run.counts, row, isOver, isSustained);
  }
  for (const { everSustained, counts } of groups.runs.values()) counts.everSustained += Number(everSustained);
  return groups.units;
}

/** The run of the row's officer: the same as before, the one who followed last time, or looked up by name. */
function runOf(groups: Groups, previous: OfficerRun | null, row: OfficerWeek): OfficerRun {
  if (previous?.officer === row.officer) return inUnit(groups, previous, row);
  const guess = previous?.next;
  if (guess?.officer === row.officer) return inUnit(groups, guess, row);
  let run = groups.runs.get(row.officer);
  if (run === undefined) {
    const { officer, week, unit } = row;
    run = {
      officer,
      week,
      unit,
      counts: countsOf(groups, row),
      runWeeks: 0,
      everSustained: false,
      next: null,
    };
    groups.runs.set(officer, run);
  }
  if (previous) previous.next = run;
  return inUnit(groups, run, row);
}

function inUnit(groups: Groups, run: OfficerRun, row: OfficerWeek): OfficerRun {
  if (run.unit !== row.unit) {
    run.unit = row.unit;
    run.counts = countsOf(groups, row);
  }
  return run;
}

function countsOf({ units }: Groups, row: OfficerWeek): Counts {
  let counts = units.get(row.unit);
  if (counts === undefined) {
    counts = { week: row.week, officers: 0, officersNoCapacity: 0, over: 0, sustained: 0, everSustained: 0 };
    units.set(row.unit, counts);
  }
  return counts;
}

/** Counts the row where it is of the unit's latest week so far; a later week starts the counts afresh. */
function countRow(counts: Counts, row: OfficerWeek, isOver: boolean, isSustained: boolean): void {
  if (counts.week !== row.week) {
    if (row.week < counts.week) return;
    counts.week = row.week;
    counts.officers = 0;
    counts.officersNoCapacity = 0;
    counts.over = 0;
    counts.sustained = 0;
  }
  counts.officers += 1;
  counts.over += Number(isOver);
  counts.sustained += Number(isSustained);
  counts.officersNoCapacity += Number(row.availablePoints <= 0 && row.points > 0);
}
