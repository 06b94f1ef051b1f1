import type { ParameterKey } from "../engine/parameter-set";
import type { Definition } from "./define";
import { planRow } from "./plan-row";

const ofPeople = { unit: "%", min: 0, max: 100, why: "A percentage." } as const;

const start = (who: string, value: number, range: readonly [number, number]) =>
  planRow({
    unit: "share",
    min: 0,
    max: 1,
    why: "A share.",
    label: `What ${who} can do on the first day after induction`,
    description: `Share of what they will do once they have learned the work, for ${who}; the rest is learned: 1 - (1 - start) exp(-months / time).`,
    value,
    range,
  });

const supervision = (when: string, value: number, range: readonly [number, number]) =>
  planRow({
    unit: "share",
    min: 0.01,
    max: 1,
    why: "Never nothing: somebody at the host always answers questions.",
    label: `Time of the host for each released person ${when}`,
    description: `Share of one full-time person at the host who is busy with each person sent, ${when}.`,
    value,
    range,
  });

/** What released people bring and cost. */
export const release = {
  "release.travel-days": planRow({
    unit: "days",
    min: 0,
    max: 30,
    why: "Up to a month.",
    label: "Days of travel and handover",
    description: "Days between two places in which a person works at neither, each way.",
    value: 2,
    range: [0, 5],
  }),
  "release.ramp-start-operational": start("operational people", 0.7, [0.5, 0.9]),
  "release.ramp-start-probation-officer": start("qualified probation officers", 0.7, [0.5, 0.9]),
  "release.ramp-start-prison-experience": start("people with prison experience", 0.5, [0.3, 0.7]),
  "release.ramp-start-other": start("other people", 0.3, [0.15, 0.5]),
  "release.ramp-months": planRow({
    unit: "months",
    min: 0.25,
    max: 24,
    why: "From a week to two years.",
    label: "Time of learning",
    description: "Months after which two thirds of what was missing at the start has been learned.",
    value: 3,
    range: [1, 6],
  }),
  "release.supervision-induction": supervision("in induction", 0.2, [0.1, 0.4]),
  "release.supervision-after": supervision("after induction", 0.05, [0.02, 0.1]),
  "release.hours-percent": planRow({
    ...ofPeople,
    label: "Hours of a released person",
    description:
      "Mean hours of a released person, % of full time. Part-time work is never a reason to choose someone.",
    value: 93,
    range: [88, 98],
  }),
  "release.operational-percent": planRow({
    ...ofPeople,
    label: "Released people with an operational grade",
    description:
      "Of the people released, those with an operational grade and in-date control-and-restraint training: only they cover officers' posts.",
    value: 8.5,
    range: [2, 12],
    known: {
      status: "derived",
      source: "noms-workforce-2016",
      locator: "Operational grades in headquarters and area services, 286.1 of 3,363.7 FTE",
    },
  }),
  "release.probation-officer-percent": planRow({
    ...ofPeople,
    label: "Released people who are qualified probation officers",
    description: "Of the people released, qualified probation officers: only they hold their cases.",
    value: 5,
    range: [0, 15],
  }),
  "release.specialists-fte": planRow({
    unit: "FTE",
    min: 0,
    max: 5000,
    why: "Not more than headquarters.",
    label: "Protected specialists of headquarters",
    description:
      "Psychologists and other specialists, who are outside the pool unless a plan says otherwise.",
    value: 535.5,
    fixed: "A published count.",
    known: { status: "published", source: "noms-workforce-2016", locator: "Psychologists, 535.5 FTE" },
  }),
  "scenario.transfer-induction-weeks": planRow({
    unit: "weeks",
    min: 0,
    max: 12,
    why: "Up to three months.",
    label: "Induction of an officer on detached duty",
    description: "Weeks at the host before an officer from another unit of the service counts in full.",
    value: 1,
    range: [0, 2],
  }),
  "scenario.overtime-odds": planRow({
    unit: "ratio",
    min: 1,
    max: 3,
    why: "1 has no effect; published ratios lie inside.",
    label: "Odds of an error by people on overtime",
    description:
      "How many times the odds of an error are for work done by people who work overtime; mixed in by their share.",
    value: 1.67,
    range: [1.51, 1.86],
    known: {
      status: "published",
      source: "griffiths-2014",
      locator: "Overtime and poor safety, odds ratio 1.67 (1.51 to 1.86)",
    },
  }),
} as const satisfies Partial<Record<ParameterKey, Definition>>;
