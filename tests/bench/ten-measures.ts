import type { Measure } from "@/server/engine/scenario/measure";
import { release } from "@/tests/engine/scenario/support/small-model";

const where = { service: null, groups: [], units: [] };
const on = { reason: "Bench", active: true, from: "2026-04-10", to: null };

/** A release of 90 people and nine measures more, from the position of March 2026. */
export const tenMeasures: readonly Measure[] = [
  release({
    pool: { definition: "Eligible", fte: 1800, headquartersFte: null, includesSpecialists: false },
    capPerUnit: 10,
  }),
  { ...on, id: "transfer", type: "transfer", fromUnit: "LII", toUnit: "WLI", fte: 5 },
  { ...on, id: "recruitment", type: "recruitment", where, peopleAMonth: 60 },
  { ...on, id: "leaving", type: "leaving-rate", where, points: -2 },
  { ...on, id: "overtime", type: "overtime", where, staffPercent: 20, hoursAWeek: 4 },
  { ...on, id: "training", type: "training", where, staffPercent: 30, hoursEach: 35 },
  { ...on, id: "early", type: "early-release", waves: [], peopleAMonth: 300, monthsEarly: 2 },
  { ...on, id: "growth", type: "growth", where, of: "licence", percentAYear: 4 },
  { ...on, id: "cells", type: "police-cells", people: 200 },
  { ...on, id: "check", type: "second-check", where, coveragePercent: 50, minutesEach: null, by: "unit" },
];
