import { plural } from "@/server/contracts/format";
import {
  releaseSkills,
  workPlaces,
  type ReleaseSkill,
  type WorkPlace,
} from "@/server/engine/plan-vocabulary";
import type { ReleaseCohort } from "@/server/engine/scenario/release-cohorts";

const skillWords: Record<ReleaseSkill, (people: number) => string> = {
  operational: (people) => `${people} with an operational grade`,
  "probation-officer": (people) => plural(people, "probation officer"),
  "prison-experience": (people) => `${people} with prison experience`,
  other: (people) => plural(people, "other"),
};
const placeWords: Record<WorkPlace, string> = { "on-site": "on site", remote: "remote" };

/** Who they are and where they can work: `1 probation officer, 6 with prison experience; 7 on site, 3 remote`. */
export function cohortWords(cohorts: readonly ReleaseCohort[]): string {
  const counted = (isOne: (cohort: ReleaseCohort) => boolean) =>
    cohorts.filter(isOne).reduce((sum, { people }) => sum + people, 0);
  const kinds = releaseSkills.flatMap((skill) => {
    const people = counted((cohort) => cohort.skill === skill);
    return people === 0 ? [] : [skillWords[skill](people)];
  });
  const where = workPlaces.flatMap((place) => {
    const people = counted((cohort) => cohort.place === place);
    return people === 0 ? [] : [`${people} ${placeWords[place]}`];
  });
  return `${kinds.join(", ")}; ${where.join(", ")}`;
}
