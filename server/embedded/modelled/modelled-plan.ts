import type { PlainDate } from "@/server/engine/facts";

/** One modelled baseline: its dates and where its national totals stand in the shipped series. */
export interface ModelledPlan {
  readonly kind: string;
  readonly title: string;
  /** Begins the pseudonym of every officer. */
  readonly prefix: string;
  /** Date of the requirement and the officers in post. */
  readonly staffingDate: PlainDate;
  /** Date that parameters are read at. */
  readonly parametersDate: PlainDate;
  /** A Monday: the last of the weekly observations. */
  readonly lastWeek: PlainDate;
  /** Period of the published mean workload. */
  readonly workloadPeriod: string;
  /** Date of the latest published number of PSOs not after the baseline's staffing date. */
  readonly psoDate: PlainDate;
}

export const modelledPlans: readonly ModelledPlan[] = [
  {
    kind: "embedded-modelled-probation-2023",
    title: "Probation by delivery unit and officer, modelled, to March 2023",
    prefix: "23",
    staffingDate: "2023-03-31",
    parametersDate: "2023-03-31",
    lastWeek: "2023-03-27",
    workloadPeriod: "2023",
    psoDate: "2023-03-31",
  },
  {
    kind: "embedded-modelled-probation-2026",
    title: "Probation by delivery unit (March 2025) and officer (to March 2026), modelled",
    prefix: "26",
    staffingDate: "2025-03-31",
    parametersDate: "2026-03-31",
    lastWeek: "2026-03-30",
    workloadPeriod: "2024-01/2024-06",
    psoDate: "2024-12-31",
  },
];
