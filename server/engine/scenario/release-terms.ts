import type { ParameterSet, PlannedService } from "../parameter-set";
import type { Ramp } from "../forecast/learning-ramp";
import { meanRamp } from "../forecast/mean-ramp";
import { DAYS_A_MONTH, DAYS_A_WEEK } from "../forecast/calendar-constants";
import type { HeadquartersRelease } from "./measure";
import type { ReleaseCohort } from "./release-cohorts";

/** What the people of one release bring, from the plan and the register. */
export interface ReleaseTerms {
  /** Hours of a person over full time. */
  readonly hours: number;
  readonly travelDays: number;
  readonly inductionDays: number;
  readonly supervision: { readonly induction: number; readonly after: number };
  readonly rampOf: (cohort: Pick<ReleaseCohort, "skill">) => Ramp;
  readonly taskShare: (service: PlannedService, cohort: Omit<ReleaseCohort, "people">) => number;
  /** Effective FTE of a mean person of these cohorts over the whole loan, while at work. */
  readonly meanWorth: (service: PlannedService, cohorts: readonly ReleaseCohort[]) => number;
}

/**
 * The terms of a release.
 *
 * Formula: mean worth = hours x mean over the people of (task share x mean ramp over the loan after induction).
 * Units: shares, days, FTE. Parameters: `release.…` where the plan leaves them open.
 * @example full-time people with half of the tasks who learned everything // 0.5 FTE each
 */
export function releaseTerms(measure: HeadquartersRelease, parameters: ParameterSet): ReleaseTerms {
  const hours = (measure.hoursPercent ?? parameters.value("release.hours-percent")) / 100;
  const travelDays = parameters.value("release.travel-days");
  const inductionDays = measure.inductionWeeks * DAYS_A_WEEK;
  const workMonths = Math.max(0, measure.lengthMonths - (travelDays + inductionDays) / DAYS_A_MONTH);
  const months = measure.rampMonths ?? parameters.value("release.ramp-months");
  const rampOf: ReleaseTerms["rampOf"] = ({ skill }) => ({
    start: parameters.value(`release.ramp-start-${skill}`),
    months,
  });
  const taskShare: ReleaseTerms["taskShare"] = (service, { skill, place }) =>
    parameters.value(`release.task-share-${service}-${skill}-${place}`);
  return {
    ...{ hours, travelDays, inductionDays, rampOf, taskShare },
    supervision: {
      induction: parameters.value("release.supervision-induction"),
      after: parameters.value("release.supervision-after"),
    },
    meanWorth: (service, cohorts) => {
      const people = cohorts.reduce((sum, each) => sum + each.people, 0);
      const worth = cohorts.reduce(
        (sum, each) => sum + each.people * taskShare(service, each) * meanRamp(rampOf(each), 0, workMonths),
        0,
      );
      return people > 0 ? (hours * worth) / people : 0;
    },
  };
}
