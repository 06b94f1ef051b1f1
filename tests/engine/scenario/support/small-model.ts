import type { UnitEvent } from "@/server/engine/facts";
import { forecastModel, type ForecastModel } from "@/server/engine/forecast/forecast-model";
import type { ForecastUnit } from "@/server/engine/forecast/forecast-unit";
import { known, unknown } from "@/server/engine/quantity";
import type { RegisterKey } from "@/server/engine/parameter-set";
import type { HeadquartersRelease, Measure } from "@/server/engine/scenario/measure";
import type { Scenario } from "@/server/engine/scenario/scenario";
import { CASE_CELLS, caseIndex } from "@/server/engine/workload/case-index";
import { unit } from "@/tests/support/builders";
import { testParameters } from "@/tests/support/parameters";

const none = unknown("not-reported");

export function prison(
  code: string,
  required: number,
  inPost: number,
  events: UnitEvent[] = [],
): ForecastUnit {
  return {
    unit: unit({ code, name: code, parent: "G-ONE", events }),
    ...{ ranked: true, requiredFte: known(required), inPostFte: known(inPost) },
    workloadPercent: known((100 * required) / inPost),
    ...{ population: known(5 * required), operationalCapacity: known(6 * required) },
    ...{ releasesAYear: 4 * required, standInLoad: null, caseload: null },
  };
}

/** Officers are not published: counts in totals at a stand-in load. */
const closedBook: ForecastUnit = {
  ...prison("PRI", 100, 80),
  ...{ requiredFte: none, inPostFte: none, workloadPercent: none },
  standInLoad: { workloadRatio: 1.1, fullWorkloadRatio: 1 },
};

/** 400 community cases in B2, the others in no tier that a test moves. */
const heldCases: readonly number[] = Array.from({ length: CASE_CELLS }, (_, cell) =>
  cell === caseIndex("community", "B2") ? 400 : 0,
);

/** 110 FTE of points for 100 FTE of officers and others, 40 cases each. */
export function deliveryUnit(code: string, required: number, inPost: number): ForecastUnit {
  const points = 2176 * 110;
  return {
    unit: unit({
      code,
      name: code,
      service: "probation",
      kind: "delivery-unit",
      parent: "R-ONE",
      unitFunction: "sentence-management",
    }),
    ...{ ranked: true, requiredFte: known(required), inPostFte: known(inPost) },
    workloadPercent: known(110),
    ...{ population: none, operationalCapacity: none, releasesAYear: 0, standInLoad: null },
    caseload: {
      cases: [2000, 1000, 1000],
      points: [points / 2, points / 4, points / 8],
      held: heldCases,
      ...{ otherPoints: points / 8, availablePoints: 2176 * 100, officers: 100 },
    },
  };
}

function directorate(code: string, inPost: number): ForecastUnit {
  const outside = unknown("outside-method");
  return {
    unit: unit({
      code,
      name: code,
      service: "headquarters",
      kind: "directorate",
      unitFunction: "headquarters",
    }),
    ...{ ranked: false, requiredFte: outside, inPostFte: known(inPost), workloadPercent: outside },
    ...{ population: none, operationalCapacity: none, releasesAYear: 0, standInLoad: null, caseload: null },
  };
}

export const smallUnits: readonly ForecastUnit[] = [
  prison("AAI", 100, 68),
  prison("BBI", 60, 45),
  prison("CCI", 150, 118),
  closedBook,
  deliveryUnit("D01", 80, 60),
  deliveryUnit("D02", 80, 70),
  directorate("HQ", 300),
  directorate("HQ-AREA", 100),
];

/** Three prisons, one without published staffing, two delivery units and a headquarters of 400, at 31 March 2026. */
export function smallModel(
  replaced: Partial<Record<RegisterKey, number>> = {},
  units: readonly ForecastUnit[] = smallUnits,
): ForecastModel {
  const parameters = testParameters(replaced);
  return forecastModel({
    ...{ asOf: "2026-03-31", units, parameters, reference: parameters },
    calibration: { intercept: 0, policyFactor: 2, stableTotal: 1, policyTotal: 2 },
  });
}

export function release(part: Partial<HeadquartersRelease> = {}): HeadquartersRelease {
  return {
    ...{ id: "release", type: "headquarters-release", reason: "Commission", active: true },
    pool: { definition: "Eligible", fte: 200, headquartersFte: null, includesSpecialists: false },
    ...{ percent: 5, operationalPercent: 20, probationOfficerPercent: 10, prisonExperiencePercent: 50 },
    ...{ onSitePercent: 70, hoursPercent: 90, waves: [{ on: "2026-04-16", sharePercent: 100 }] },
    ...{ lengthMonths: 6, inductionWeeks: 4, rampMonths: null, sharing: "worst-first", placements: [] },
    ...{ destination: { service: "prison", groups: [], units: [] }, capPerUnit: null, stops: [] },
    ...part,
  };
}

const dates = { from: "2026-04-10", to: "2027-01-15" };
const on = { reason: "Because", active: true, ...dates };
const where = { service: null, groups: [], units: [] };

/** One measure of every other type. */
export const otherMeasures: readonly Measure[] = [
  { ...on, id: "transfer", type: "transfer", fromUnit: "CCI", toUnit: "BBI", fte: 5 },
  { ...on, id: "recruitment", type: "recruitment", where, peopleAMonth: 6 },
  { ...on, id: "leaving", type: "leaving-rate", where, points: -3 },
  { ...on, id: "sickness", type: "sickness", where, points: 2 },
  { ...on, id: "overtime", type: "overtime", where, staffPercent: 20, hoursAWeek: 6 },
  { ...on, id: "training", type: "training", where, staffPercent: 30, hoursEach: 35 },
  {
    ...{ ...on, id: "early", type: "early-release", monthsEarly: 2, peopleAMonth: 10 },
    waves: [{ on: "2026-05-01", people: 100 }],
  },
  { ...on, id: "growth", type: "growth", where, of: "licence", percentAYear: 10 },
  { ...on, id: "suspension", type: "contact-suspension", where, caseTypes: ["community"], percent: 25 },
  {
    ...{ ...on, id: "cases", type: "case-transfer", fromUnit: "D01", toUnit: "D02" },
    ...{ caseType: "community", tier: "B2", cases: 100 },
  },
  { ...on, id: "capacity", type: "capacity", unit: "BBI", places: 60, requiredFte: null },
  { ...on, id: "cells", type: "police-cells", people: 40 },
  { ...on, id: "check", type: "second-check", where, coveragePercent: 50, minutesEach: null, by: "unit" },
  { ...on, id: "governor", type: "duty-governor", where, coveragePercent: 40 },
  { ...on, id: "rules", type: "new-rules", task: "check", sharePercent: 60 },
];

export function scenario(measures: readonly Measure[], part: Partial<Scenario> = {}): Scenario {
  return { title: "Test", baseline: "2026-03-31", months: 14, measures, overrides: [], ...part };
}
