import type { ModelledKey } from "../engine/parameter-set";
import type { Definition } from "./define";

const from = "2018-01-01";
const reviewBy = "2027-03-31";

interface Assumption {
  readonly label: string;
  readonly description: string;
  readonly unit: Definition["unit"];
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly note?: string;
}

function assumption(row: Assumption): Definition {
  return {
    label: row.label,
    description: row.description,
    unit: row.unit,
    bounds: {
      min: row.min,
      max: row.max,
      why: "Outside it the modelled rows would not resemble published ones.",
    },
    uncertainty: { shape: "fixed", why: "It shapes one illustrative set of rows, graded D wherever shown." },
    values: [
      {
        from,
        value: row.value,
        status: "assumption",
        source: "plimsoll-model",
        locator: "Model, section 9",
        ...(row.note ? { note: row.note } : {}),
      },
    ],
    reviewBy,
    area: "modelled rows",
  };
}

export const modelledProbation = {
  "modelled.gap-share-by-requirement": assumption({
    label: "Share of the gap spread by requirement",
    description:
      "Share of the national gap in probation officers that regions carry in proportion to requirement; the rest follows published vacancies.",
    unit: "share",
    value: 0.6,
    min: 0,
    max: 1,
  }),
  "modelled.maximum-unit-gap": assumption({
    label: "Largest gap of a delivery unit",
    description: "No modelled delivery unit is shorter of probation officers than this.",
    unit: "%",
    value: 60,
    min: 30,
    max: 90,
  }),
  "modelled.unit-gap-spread": assumption({
    label: "Spread of gaps inside a region",
    description: "Relative spread of the gap of delivery units around their region's.",
    unit: "ratio",
    value: 0.35,
    min: 0,
    max: 1,
  }),
  "modelled.officers-holding-cases": assumption({
    label: "Officers who hold cases",
    description: "Officers in sentence management who hold cases, nationally.",
    unit: "officers",
    value: 7236,
    min: 5000,
    max: 12000,
    note: "7,236 in post in September 2023, as reported.",
  }),
  "modelled.workload-spread": assumption({
    label: "Spread of workload between officers",
    description: "Standard deviation of workload between officers, in percentage points.",
    unit: "%",
    value: 26,
    min: 5,
    max: 60,
    note: "60% over 100 and nearly 30% over 120 in 2019-20 fit a spread of about 26 points.",
  }),
  "modelled.trainee-share": assumption({
    label: "Share of trainees",
    description: "Share of officers who hold cases that are trainees with official reductions.",
    unit: "share",
    value: 0.08,
    min: 0,
    max: 0.3,
  }),
  "modelled.part-time-share": assumption({
    label: "Share of part-time officers",
    description: "Share of officers who hold cases with fewer than full-time hours.",
    unit: "share",
    value: 0.2,
    min: 0,
    max: 0.6,
  }),
  "modelled.workload-gap-elasticity": assumption({
    label: "Workload against gap, between units",
    description: "Exponent by which a unit's gap raises its workload above the national mean.",
    unit: "exponent",
    value: 0.55,
    min: 0,
    max: 1,
  }),
  "modelled.weekly-persistence": assumption({
    label: "Persistence of workload from week to week",
    description: "Share of an officer's distance from their usual workload that remains a week later.",
    unit: "share",
    value: 0.85,
    min: 0,
    max: 0.99,
  }),
  "modelled.untiered-share": assumption({
    label: "Share of cases without a tier",
    description: "Share of cases that have no tier yet and so score nothing.",
    unit: "share",
    value: 0.012,
    min: 0,
    max: 0.1,
  }),
  "modelled.missing-unit-weeks": assumption({
    label: "Unit-weeks not reported",
    description: "Weekly observations of a unit that are left missing, so that missing weeks can be seen.",
    unit: "units",
    value: 3,
    min: 0,
    max: 50,
  }),
  "modelled.seed": assumption({
    label: "Seed of the modelled rows",
    description: "Start of the random streams: the same seed gives the same rows.",
    unit: "seed",
    value: 20230331,
    min: 1,
    max: 2147483647,
  }),
} as const satisfies Record<ModelledKey, Definition>;
