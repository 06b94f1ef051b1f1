import type { BaselinePlan } from "@/server/imports/batch-rows";

const always = [
  "embedded-estate",
  "embedded-national",
  "embedded-probation-regions",
  "embedded-benchmark-2016",
  "embedded-population-panel",
  "embedded-officers-2023",
] as const;

/** The two dates that the product can be opened at. A later figure in a batch keeps its own date. */
export const baselines: readonly BaselinePlan[] = [
  {
    name: "2023-03-31",
    title: "31 March 2023",
    asOf: "2023-03-31",
    position: 1,
    batches: [...always, "embedded-modelled-probation-2023"],
  },
  {
    name: "2026-03-31",
    title: "31 March 2026",
    asOf: "2026-03-31",
    position: 2,
    batches: [
      ...always,
      "embedded-population-2026",
      "embedded-officers-2026",
      "embedded-observed-errors",
      "embedded-modelled-probation-2026",
    ],
  },
];
