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
  unit: string;
  runWeeks: number;
  everSustained: boolean;
}

/**
 * Officers over the line and under the four-week rule, by unit: the rule of `sustainedOverload` for every officer in
 * one pass.
 *
 * Rule: a week counts when the workload is strictly above the line; a week at or below it ends the run; a week without
 * a row or without available points neither ends nor counts. A run follows the officer from unit to unit. Rows may come
 * in any order; in week order they are read without a copy. Units: officers.
 * Parameters: `line.over` (110), `rule.sustained-weeks` (4).
 * @example one officer at 111, 112, 113 and 115% in four weeks // over 1, sustained 1, everSustained 1
 */
export function officersOver(
  rows: readonly OfficerWeek[],
  parameters: ParameterSet,
): ReadonlyMap<string, OfficersOver> {
  const overPercent = parameters.value("line.over");
  const sustainedWeeks = parameters.value("rule.sustained-weeks");
  const units = new Map<string, Counts>();
  const runs = new Map<string, OfficerRun>();
  for (const row of inWeekOrder(rows)) {
    const isKnown = row.availablePoints > 0;
    const isOver = isKnown && officialWorkloadPercent(row.points, row.availablePoints) > overPercent;
    const run = runOf(runs, row);
    if (isKnown) run.runWeeks = isOver ? run.runWeeks + 1 : 0;
    const isSustained = run.runWeeks > 0 && run.runWeeks >= sustainedWeeks;
    run.everSustained ||= isSustained;

    const counts = countsOf(units, row);
    counts.officers += 1;
    counts.over += Number(isOver);
    counts.sustained += Number(isSustained);
    counts.officersNoCapacity += Number(!isKnown && row.points > 0);
  }
  for (const run of runs.values()) {
    const counts = units.get(run.unit);
    if (run.everSustained && counts) counts.everSustained += 1;
  }
  return units;
}

function inWeekOrder(rows: readonly OfficerWeek[]): readonly OfficerWeek[] {
  let latest = "";
  for (const row of rows) {
    if (row.week < latest) return rows.toSorted((a, b) => (a.week < b.week ? -1 : Number(a.week > b.week)));
    latest = row.week;
  }
  return rows;
}

function runOf(runs: Map<string, OfficerRun>, row: OfficerWeek): OfficerRun {
  let run = runs.get(row.officer);
  if (run === undefined) {
    run = { unit: row.unit, runWeeks: 0, everSustained: false };
    runs.set(row.officer, run);
  }
  run.unit = row.unit;
  return run;
}

/** The counts of the row's unit, started afresh when the row opens a later week of the unit. */
function countsOf(units: Map<string, Counts>, row: OfficerWeek): Counts {
  let counts = units.get(row.unit);
  if (counts === undefined) {
    counts = { week: row.week, officers: 0, officersNoCapacity: 0, over: 0, sustained: 0, everSustained: 0 };
    units.set(row.unit, counts);
  } else if (counts.week !== row.week) {
    counts.week = row.week;
    counts.officers = 0;
    counts.officersNoCapacity = 0;
    counts.over = 0;
    counts.sustained = 0;
  }
  return counts;
}
