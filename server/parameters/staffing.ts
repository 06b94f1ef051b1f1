import type { ParameterKey } from "../engine/parameter-set";
import type { Definition } from "./define";

const reviewBy = "2027-03-31";
const from = "2018-01-01";

export const staffing = {
  "prison.pass-through": {
    label: "Pass-through of a staffing gap to workload, prisons",
    description:
      "Exponent by which required over effective officers becomes inferred workload in a prison; 1 means that the work is conserved.",
    unit: "exponent",
    bounds: {
      min: 0.4,
      max: 1,
      why: "Below 0.4 a gap would hardly be felt; above 1 it would be felt more than once.",
    },
    uncertainty: { shape: "pert", low: 0.55, central: 1, high: 1 },
    values: [
      {
        from,
        value: 1,
        status: "assumption",
        source: "plimsoll-model",
        locator: "Model, section 3",
        note: "Posts follow the building, so work is taken as conserved.",
      },
    ],
    reviewBy,
    area: "prisons",
    usedBy: ["workload-inferred", "error-risk"],
  },
  "prison.occupancy-elasticity": {
    label: "Elasticity of demand to occupancy, prisons",
    description:
      "Exponent by which occupancy above the reference raises demand on officers; no credit is given for empty places.",
    unit: "exponent",
    bounds: {
      min: 0,
      max: 1,
      why: "0: crowding asks nothing of officers; 1: demand rises as fast as people.",
    },
    uncertainty: { shape: "pert", low: 0, central: 0.5, high: 1 },
    values: [
      { from, value: 0.5, status: "assumption", source: "plimsoll-model", locator: "Model, section 3" },
    ],
    reviewBy,
    area: "prisons",
    usedBy: ["workload-inferred"],
  },
  "prison.reference-occupancy": {
    label: "Reference occupancy of a prison",
    description:
      "Population over operational capacity at which demand on officers is taken as planned for: the national median.",
    unit: "ratio",
    bounds: { min: 0.8, max: 1, why: "Medians of published monthly bulletins since 2018 lie inside." },
    uncertainty: { shape: "triangular", low: 0.92, central: 0.95, high: 0.99 },
    values: [
      {
        from,
        value: 0.95,
        status: "derived",
        source: "population-bulletin",
        locator: "Median of population over operational capacity",
        note: "About 0.95; a fixed reference, so that a national rise shows.",
      },
    ],
    reviewBy,
    area: "prisons",
    usedBy: ["workload-inferred"],
  },
  "probation.pass-through": {
    label: "Pass-through of a staffing gap to workload, probation",
    description:
      "Exponent by which a gap in probation officers became workload where workload is not measured.",
    unit: "exponent",
    bounds: { min: 0.4, max: 1, why: "Range of the method note." },
    uncertainty: { shape: "pert", low: 0.4, central: 0.55, high: 1 },
    values: [
      {
        from,
        value: 0.55,
        status: "derived",
        source: "fact-check-2024",
        locator: "ln 1.20 / ln 1.38 and ln 1.17 / ln 1.33",
        note: "Two points only: a plausibility check, not a fit.",
      },
    ],
    reviewBy,
    area: "probation",
    usedBy: ["workload-inferred", "error-risk"],
  },
  "key-work.minutes-per-prisoner-week": {
    label: "Key work due to a prisoner",
    description: "Minutes of key work that each prisoner is due, on average.",
    unit: "minutes a week",
    bounds: { min: 0, max: 120, why: "From none to more than twice the published mean." },
    uncertainty: { shape: "fixed", why: "A published standard." },
    values: [
      {
        from,
        value: 45,
        status: "published",
        source: "key-work-framework",
        locator: "45 minutes a prisoner a week",
      },
    ],
    reviewBy,
    area: "prisons",
    usedBy: ["key-work"],
  },
  "key-work.officer-hours-week": {
    label: "Contracted week of a prison officer",
    description: "Standard contracted hours of a band 3-5 officer, the basis of a target FTE.",
    unit: "hours a week",
    bounds: { min: 37, max: 41, why: "The three contracts in use: 37, 39 and 41 hours." },
    uncertainty: { shape: "fixed", why: "A published contract." },
    values: [
      { from, value: 39, status: "published", source: "workforce-annex-2026", locator: "Notes to Table 4" },
    ],
    reviewBy,
    area: "prisons",
    usedBy: ["key-work"],
  },
} as const satisfies Partial<Record<ParameterKey, Definition>>;
