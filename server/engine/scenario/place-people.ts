import type { ForecastModel } from "../forecast/forecast-model";
import type { PlannedService } from "../parameter-set";
import type { HoldingReason } from "../plan-vocabulary";
import type { ReleaseCohort } from "./release-cohorts";
import type { Candidate } from "./sharing-candidates";

export interface PlacedCohort {
  /** Place of the unit in the model. */
  readonly place: number;
  readonly cohort: Omit<ReleaseCohort, "people">;
  readonly people: number;
}

export interface HeldCohort {
  readonly cohort: Omit<ReleaseCohort, "people">;
  readonly people: number;
  readonly reason: HoldingReason;
}

export type TaskShare = (service: PlannedService, cohort: Omit<ReleaseCohort, "people">) => number;

/**
 * Gives the places of a wave to its cohorts: in turn to each unit that has a place left, most useful people first.
 *
 * Nobody is sent to a unit where the table of tasks allows them none. Who is left waits in the holding area, with why.
 * Units: people. The number of people placed and held is that of the wave.
 * @example 2 units with 2 places each and 3 people // 2 at the first, 1 at the second, nobody held
 */
export function placePeople(
  cohorts: readonly ReleaseCohort[],
  candidates: readonly Candidate[],
  seats: readonly number[],
  model: ForecastModel,
  taskShare: TaskShare,
): { readonly placed: readonly PlacedCohort[]; readonly held: readonly HeldCohort[] } {
  const left = [...seats];
  const placed: PlacedCohort[] = [];
  const held: HeldCohort[] = [];
  for (const { people, ...cohort } of cohorts) {
    const may = candidates.map(({ place }) => taskShare(serviceOf(model, place), cohort) > 0);
    const given = candidates.map(() => 0);
    let waiting = people;
    while (waiting > 0) {
      const before = waiting;
      for (let at = 0; at < candidates.length && waiting > 0; at++) {
        if (!may[at] || (left[at] ?? 0) === 0) continue;
        left[at] = (left[at] ?? 0) - 1;
        given[at] = (given[at] ?? 0) + 1;
        waiting--;
      }
      if (waiting === before) break;
    }
    candidates.forEach(({ place }, at) => {
      const count = given[at] ?? 0;
      if (count > 0) placed.push({ place, cohort, people: count });
    });
    if (waiting > 0) held.push({ cohort, people: waiting, reason: whyHeld(candidates, seats, may) });
  }
  return { placed, held };
}

function serviceOf(model: ForecastModel, place: number): PlannedService {
  return model.units[place]?.unit.service === "probation" ? "probation" : "prison";
}

function whyHeld(
  candidates: readonly Candidate[],
  seats: readonly number[],
  may: readonly boolean[],
): HoldingReason {
  if (candidates.length === 0) return "no-unit-known";
  if (!may.some(Boolean)) return "no-task-allowed";
  return candidates.some(({ room }, at) => (seats[at] ?? 0) >= room) ? "cap-reached" : "no-unit-short";
}
