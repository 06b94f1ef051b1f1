import type { ModelledKey } from "../engine/parameter-set";
import type { DatedValue, Definition } from "./define";

const from = "2018-01-01";
const reviewBy = "2027-03-31";

/** Contact with some cases is suspended from April 2024 (Probation Reset). */
const resetBegan = "2024-04-01";

interface Assumption {
  readonly label: string;
  readonly description: string;
  readonly unit: Definition["unit"];
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly note?: string;
  /** A later value. */
  readonly then?: { readonly from: string; readonly value: number };
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
    values: [dated(row, from, row.value), ...(row.then ? [dated(row, row.then.from, row.then.value)] : [])],
    reviewBy,
    area: "modelled rows",
  };
}

function dated(row: Assumption, start: string, value: number): DatedValue {
  return {
    from: start,
    value,
    status: "assumption",
    source: "plimsoll-model",
    locator: "Model, section 9",
    ...(row.note ? { note: row.note } : {}),
  };
}

const share = { unit: "share", min: 0, max: 1 } as const;

function protectShare(letter: string, value: number, later: number): Definition {
  return assumption({
    label: `Share of cases with protect level ${letter}`,
    description: `Share of tiered cases at protect level ${letter} (A is the highest risk). The four levels sum to 1.`,
    ...share,
    value,
    then: { from: resetBegan, value: later },
    note: "Chosen so that points meet the published mean workload with 33 to 37 cases an officer; the share of higher-risk cases rose from 2021 to 2024.",
  });
}

function changeShare(level: string, value: number): Definition {
  return assumption({
    label: `Share of cases with change level ${level}`,
    description: `Share of tiered community cases at change level ${level} (3 is the highest need). The four levels sum to 1; licence and custody cases have no level 0.`,
    ...share,
    value,
  });
}

export const modelledProbation = {
  "modelled.gap-share-by-requirement": assumption({
    label: "Share of the gap spread by requirement",
    description:
      "Share of the national gap in probation officers that regions carry in proportion to requirement; the rest follows published vacancies.",
    ...share,
    value: 0.6,
  }),
  "modelled.maximum-unit-gap": assumption({
    label: "Largest gap of a delivery unit",
    description: "No modelled delivery unit is shorter of probation officers than this.",
    unit: "%",
    value: 60,
    min: 50,
    max: 90,
    note: "Inspected units were down to 41% of target in post.",
  }),
  "modelled.unit-gap-spread": assumption({
    label: "Spread of gaps inside a region",
    description: "Relative spread of the gap of delivery units around their region's.",
    unit: "ratio",
    value: 0.35,
    min: 0,
    max: 0.5,
  }),
  "modelled.unit-size-spread": assumption({
    label: "Spread of sizes inside a region",
    description: "Relative spread of the requirement of delivery units around their region's mean.",
    unit: "ratio",
    value: 0.3,
    min: 0,
    max: 0.5,
  }),
  "modelled.officers-holding-cases": assumption({
    label: "Officers who hold cases",
    description: "Officers in sentence management who hold cases, nationally, in the last week.",
    unit: "officers",
    value: 7236,
    min: 6500,
    max: 9000,
    note: "7,236 in post in September 2023, as reported; read as people.",
  }),
  "modelled.trainee-share": assumption({
    label: "Share of trainees",
    description: "Share of officers who hold cases that are trainees with official reductions.",
    ...share,
    value: 0.08,
    max: 0.1,
  }),
  "modelled.in-learning-share": assumption({
    label: "Share of newly qualified officers and PSOs in learning",
    description:
      "Share of probation officers and of PSOs with the official reduction for learners. They joined in the last nine or six months, and as many others left.",
    ...share,
    value: 0.06,
    max: 0.3,
    note: "With as many leavers it makes about 8% a year for probation officers (7.5% in the year to March 2023) and 12% for PSOs (11.8% to June 2023).",
  }),
  "modelled.other-reduction-share": assumption({
    label: "Share of officers with another reduction",
    description: "Share of officers with hours taken off for another duty or circumstance.",
    ...share,
    value: 0.06,
    max: 0.4,
  }),
  "modelled.part-time-share": assumption({
    label: "Share of part-time officers",
    description: "Share of officers who hold cases with fewer than full-time hours.",
    ...share,
    value: 0.2,
    max: 0.4,
  }),
  "modelled.workload-spread": assumption({
    label: "Spread of workload between officers",
    description: "Standard deviation of workload between officers, in percentage points.",
    unit: "%",
    value: 26,
    min: 22,
    max: 45,
    note: "60% over 100 and nearly 30% over 120 in 2019-20 fit a spread of about 26 points.",
  }),
  "modelled.workload-gap-elasticity": assumption({
    label: "Workload against gap, between units",
    description: "Exponent by which a unit's gap raises its workload above the national mean.",
    unit: "exponent",
    value: 0.55,
    min: 0,
    max: 0.7,
  }),
  "modelled.lasting-share": assumption({
    label: "Lasting part of an officer's workload",
    description:
      "Share of the variance between officers that lasts through all weeks; the rest comes and goes.",
    ...share,
    value: 0.7,
  }),
  "modelled.weekly-persistence": assumption({
    label: "Persistence of workload from week to week",
    description: "Share of an officer's distance from their usual workload that remains a week later.",
    ...share,
    value: 0.85,
    max: 0.99,
  }),
  "modelled.unit-drift": assumption({
    label: "Drift of a unit over the weeks",
    description: "Largest relative change of a unit's workload over the 26 weeks, up or down.",
    unit: "ratio",
    value: 0.06,
    min: 0,
    max: 0.3,
  }),
  "modelled.cases-replaced-weekly": assumption({
    label: "Cases replaced in a week",
    description: "Share of an officer's cases that end and are replaced in a week.",
    ...share,
    value: 0.02,
    max: 0.2,
  }),
  "modelled.protect-share-a": protectShare("A", 0.12, 0.18),
  "modelled.protect-share-b": protectShare("B", 0.33, 0.37),
  "modelled.protect-share-c": protectShare("C", 0.33, 0.29),
  "modelled.protect-share-d": protectShare("D", 0.22, 0.16),
  "modelled.change-share-3": changeShare("3", 0.2),
  "modelled.change-share-2": changeShare("2", 0.35),
  "modelled.change-share-1": changeShare("1", 0.3),
  "modelled.change-share-0": changeShare("0", 0.15),
  "modelled.untiered-share": assumption({
    label: "Share of cases without a tier",
    description: "Share of cases that have no tier yet and so score nothing.",
    ...share,
    value: 0.012,
    max: 0.1,
  }),
  "modelled.contact-suspended-share": assumption({
    label: "Share of cases with contact suspended",
    description:
      "Share of all cases whose contact is suspended and that so score nothing; they are community and licence cases.",
    ...share,
    value: 0,
    max: 0.5,
    then: { from: resetBegan, value: 0.16 },
    note: "38,896 of 242,397 people at 31 March 2025; none before the reset of April 2024.",
  }),
  "modelled.standard-report-share": assumption({
    label: "Standard reports",
    description: "Share of officers with one standard delivery report among the last 30 days.",
    ...share,
    value: 0.08,
    max: 0.5,
  }),
  "modelled.fast-report-share": assumption({
    label: "Fast reports",
    description: "Share of officers with one fast delivery report among the last 30 days.",
    ...share,
    value: 0.15,
    max: 0.5,
  }),
  "modelled.missing-unit-weeks": assumption({
    label: "Unit-weeks not reported",
    description: "Weekly observations of a unit that are left missing, so that missing weeks can be seen.",
    unit: "units",
    value: 3,
    min: 0,
    max: 10,
  }),
  "modelled.officers-without-capacity": assumption({
    label: "Officers without capacity",
    description: "Officers who are away in the last weeks, have no available points and still hold cases.",
    unit: "officers",
    value: 6,
    min: 0,
    max: 100,
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
