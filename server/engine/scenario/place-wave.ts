import type { PlainDate } from "../facts";
import { dayNumber } from "../forecast/day-number";
import type { ForecastTable } from "../forecast/forecast-table";
import type { PlannedService } from "../parameter-set";
import type { HoldingReason, SharingRule } from "../plan-vocabulary";
import type { ApplyContext } from "./apply-context";
import type { Stay } from "./apply-release";
import type { HeadquartersRelease } from "./measure";
import { placePeople, type HeldCohort, type PlacedCohort } from "./place-people";
import type { ReleaseCohort } from "./release-cohorts";
import type { ReleaseTerms } from "./release-terms";
import { sharePeople } from "./share-people";
import { sharingCandidates, type Candidate, type Candidates, type Occupied } from "./sharing-candidates";

/** Where the people of one wave go, and who waits. */
export interface PlacedWave {
  readonly on: PlainDate;
  readonly people: number;
  readonly placements: readonly {
    readonly unit: string;
    readonly people: number;
    /** What they are worth there while at work, FTE, over the whole loan. */
    readonly worthFte: number;
    /** Why here: the rule, and what it looked at when the wave left. */
    readonly why: {
      readonly rule: SharingRule;
      readonly shortfallPercent: number;
      readonly workloadPercent: number;
    };
    readonly cohorts: readonly ReleaseCohort[];
  }[];
  readonly held: readonly (ReleaseCohort & { readonly reason: HoldingReason })[];
  readonly excluded: Candidates["excluded"];
}

export interface WavePlacing {
  readonly wave: PlacedWave;
  readonly placed: readonly PlacedCohort[];
  readonly held: readonly HeldCohort[];
  readonly occupied: Occupied;
}

export interface Leaving {
  readonly measure: HeadquartersRelease;
  readonly on: PlainDate;
  readonly cohorts: readonly ReleaseCohort[];
  readonly terms: ReleaseTerms;
}

/**
 * Places one wave by the plan's rule, as the units stand in the month in which it leaves.
 *
 * Units: people. A wave that leaves before the forecast begins is placed as at its first month.
 * @example worst first, 90 people, at most 10 at a unit // the nine units with the largest shortfall, 10 each
 */
export function placeWave(
  { measure, on, cohorts, terms }: Leaving,
  { model, calendar }: ApplyContext,
  before: ForecastTable,
  stays: readonly Stay[],
): WavePlacing {
  const day = dayNumber(on);
  const people = cohorts.reduce((sum, each) => sum + each.people, 0);
  const month = Math.min(
    calendar.months,
    Math.max(1, calendar.starts.filter((start) => start <= day).length),
  );
  const candidates = sharingCandidates(
    measure,
    model,
    before,
    { month, lastDay: (calendar.starts.at(-1) ?? day) - 1 },
    present(day, stays, model.units.length),
  );
  const serviceOf = ({ place }: Pick<Candidate, "place">): PlannedService =>
    model.units[place]?.unit.service === "probation" ? "probation" : "prison";
  const worths = {
    prison: terms.meanWorth("prison", cohorts),
    probation: terms.meanWorth("probation", cohorts),
  };
  const worth = (candidate: Pick<Candidate, "place">) => worths[serviceOf(candidate)];
  const seats = sharePeople(people, measure, candidates.open, model, worth);
  const { placed, held } = placePeople(cohorts, candidates.open, seats, model, terms.taskShare);
  const occupied = {
    people: new Float64Array(model.units.length),
    helpFte: new Float64Array(model.units.length),
  };
  for (const each of placed) {
    occupied.people[each.place] = (occupied.people[each.place] ?? 0) + each.people;
    occupied.helpFte[each.place] =
      (occupied.helpFte[each.place] ?? 0) +
      each.people * terms.meanWorth(serviceOf(each), [{ ...each.cohort, people: each.people }]);
  }
  const placements = candidates.open.flatMap((candidate) => {
    const own = placed.filter(({ place }) => place === candidate.place);
    if (own.length === 0) return [];
    return [
      {
        unit: model.units[candidate.place]?.unit.code ?? "",
        people: occupied.people[candidate.place] ?? 0,
        worthFte: occupied.helpFte[candidate.place] ?? 0,
        why: {
          rule: measure.sharing,
          shortfallPercent: (100 * candidate.shortFte) / candidate.requiredFte,
          workloadPercent: 100 * candidate.workloadRatio,
        },
        cohorts: own.map(({ cohort, people: count }) => ({ ...cohort, people: count })),
      },
    ];
  });
  return {
    ...{ placed, held, occupied },
    wave: {
      ...{ on, people, placements, excluded: candidates.excluded },
      held: held.map(({ cohort, people: count, reason }) => ({ ...cohort, people: count, reason })),
    },
  };
}

/** What earlier releases have at each unit on a day. */
function present(day: number, stays: readonly Stay[], units: number): Occupied {
  const sum = { people: new Float64Array(units), helpFte: new Float64Array(units) };
  for (const { from, until, occupied } of stays) {
    if (day < from || day >= until) continue;
    for (let unit = 0; unit < units; unit++) {
      sum.people[unit] = (sum.people[unit] ?? 0) + (occupied.people[unit] ?? 0);
      sum.helpFte[unit] = (sum.helpFte[unit] ?? 0) + (occupied.helpFte[unit] ?? 0);
    }
  }
  return sum;
}
