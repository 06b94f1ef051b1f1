import type { MeasureType } from "../engine/plan-vocabulary";

/** The release that is offered first: that of March 2023. Its pool is derived: 90 people were 5% of it. */
export const firstRelease = {
  ...{ poolFte: 1800, percent: 5, prisonExperiencePercent: 55, onSitePercent: 70 },
  ...{ lengthMonths: 9, inductionWeeks: 4, sharing: "worst-first", capPerUnit: 10 },
} as const;

const { poolFte, ...release } = firstRelease;

/**
 * What a measure says when it is first put into a plan: small and plain, to be changed by whoever added it. Days and
 * units are those of the position.
 */
export const firstMeasures: Record<MeasureType, Readonly<Record<string, unknown>>> = {
  "headquarters-release": {
    ...release,
    pool: { definition: "Eligible staff of headquarters and area services.", fte: poolFte },
    destination: { service: "probation" },
  },
  transfer: { fte: 5 },
  recruitment: { peopleAMonth: 50, where: { service: "probation" } },
  "leaving-rate": { points: -1 },
  sickness: { points: -1 },
  overtime: { staffPercent: 10, hoursAWeek: 4 },
  training: { staffPercent: 20, hoursEach: 35 },
  "early-release": { peopleAMonth: 300, monthsEarly: 2 },
  growth: { of: "population", percentAYear: 2 },
  "contact-suspension": { caseTypes: ["community", "licence"], percent: 10 },
  "case-transfer": { caseType: "community", cases: 10 },
  capacity: { places: 100 },
  "police-cells": { people: 100 },
  "second-check": { coveragePercent: 50, where: { service: "prison" } },
  "duty-governor": { coveragePercent: 20, where: { service: "prison" } },
  "new-rules": { task: "check", sharePercent: 20 },
};
