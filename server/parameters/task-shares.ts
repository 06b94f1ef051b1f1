import type { PlanKey, PlannedService } from "../engine/parameter-set";
import type { ReleaseSkill, WorkPlace } from "../engine/plan-vocabulary";
import type { Definition } from "./define";
import { planRow } from "./plan-row";

type ShareKey = Extract<PlanKey, `release.task-share-${string}`>;
type Shares = Readonly<Record<ReleaseSkill, Readonly<Record<WorkPlace, number>>>>;

const serviceWords = { prison: "a prison", probation: "a delivery unit" } as const;
const skillWords: Readonly<Record<ReleaseSkill, string>> = {
  operational: "Operational people",
  "probation-officer": "Qualified probation officers",
  "prison-experience": "People with prison experience",
  other: "Other people",
};
const placeWords: Readonly<Record<WorkPlace, string>> = { "on-site": "on site", remote: "from elsewhere" };

/** What part of an officer's work each kind of person may take over. Nobody but operational people works a landing. */
const shares: Readonly<Record<PlannedService, Shares>> = {
  prison: {
    operational: { "on-site": 1, remote: 0.3 },
    "probation-officer": { "on-site": 0.5, remote: 0.4 },
    "prison-experience": { "on-site": 0.6, remote: 0.4 },
    other: { "on-site": 0.4, remote: 0.3 },
  },
  probation: {
    operational: { "on-site": 0.5, remote: 0.4 },
    "probation-officer": { "on-site": 1, remote: 0.8 },
    "prison-experience": { "on-site": 0.6, remote: 0.5 },
    other: { "on-site": 0.4, remote: 0.35 },
  },
};

const row = (service: PlannedService, skill: ReleaseSkill, place: WorkPlace, value: number) =>
  planRow({
    unit: "share",
    min: 0,
    max: 1,
    why: "A share; 0 means that nobody of this kind is sent.",
    label: `${skillWords[skill]} ${placeWords[place]}, in ${serviceWords[service]}`,
    description: `Share of a full officer's work that they can take over there once they have learned it: assessments, reports, administration and checks for most.`,
    value,
    range: [Math.max(0, value - 0.25), Math.min(1, value + 0.25)],
  });

/** The table of tasks and kinds of people, one row for each pair. */
export const taskShares = Object.fromEntries(
  Object.entries(shares).flatMap(([service, bySkill]) =>
    Object.entries(bySkill).flatMap(([skill, byPlace]) =>
      Object.entries(byPlace).map(([place, value]) => [
        `release.task-share-${service}-${skill}-${place}`,
        row(service as PlannedService, skill as ReleaseSkill, place as WorkPlace, value),
      ]),
    ),
  ),
) as unknown as Readonly<Record<ShareKey, Definition>>;
