import type { ParameterSet } from "../parameter-set";
import { releaseSkills, workPlaces, type ReleaseSkill, type WorkPlace } from "../plan-vocabulary";
import { largestRemainder } from "./largest-remainder";
import type { HeadquartersRelease } from "./measure";

/** Released people who may do the same work. Never a person: who is chosen is decided elsewhere, volunteers first. */
export interface ReleaseCohort {
  readonly skill: ReleaseSkill;
  readonly place: WorkPlace;
  readonly people: number;
}

/** Released people of each kind, %, and those on site, %. The register's where a plan leaves them open. */
export function releaseShares(measure: HeadquartersRelease, parameters: ParameterSet) {
  const operational = measure.operationalPercent ?? parameters.value("release.operational-percent");
  const officers = measure.probationOfficerPercent ?? parameters.value("release.probation-officer-percent");
  const experienced = Math.max(0, measure.prisonExperiencePercent - operational);
  return {
    operational,
    "probation-officer": officers,
    "prison-experience": experienced,
    other: 100 - operational - officers - experienced,
  } satisfies Record<ReleaseSkill, number>;
}

/**
 * Cuts released people into cohorts by what they may do and where they can work, as whole people.
 *
 * Formula: people x share of the skill x share on site or not, by largest remainder. Prior prison experience counts
 * operational people in. Units: people. Parameters: `release.operational-percent`, `release.probation-officer-percent`.
 * @example 90 people, 8.5% operational, 5% probation officers, 55% experience, 70% on site // 5 and 3, 3 and 1, 29 and 13, 25 and 11
 */
export function releaseCohorts(
  people: number,
  measure: HeadquartersRelease,
  parameters: ParameterSet,
): readonly ReleaseCohort[] {
  const shares = releaseShares(measure, parameters);
  const cells = releaseSkills.flatMap((skill) =>
    workPlaces.map((place) => ({
      ...{ skill, place },
      weight: shares[skill] * (place === "on-site" ? measure.onSitePercent : 100 - measure.onSitePercent),
    })),
  );
  const counts = largestRemainder(
    people,
    cells.map(({ weight }) => weight),
  );
  return cells.map(({ skill, place }, at) => ({ skill, place, people: counts[at] ?? 0 }));
}
