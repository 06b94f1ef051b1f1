/** What a register row can be used by: the pages that say how something is worked out, by their ids. */
export const methods = {
  staffing: "Staffing and the 30% line",
  "workload-points": "Workload in probation",
  "workload-inferred": "Workload in prisons",
  bands: "Workload bands",
  "four-week-rule": "The four-week rule",
  "unmeasured-work": "Work that is not measured",
  "key-work": "Key work in prisons",
  "error-risk": "Risk of error",
  "roll-ups": "Sums over units",
  "rankings-and-peers": "Rankings and peers",
  disclosure: "Counts of officers",
  "modelled-probation": "Modelled figures of probation",
  change: "Change between two dates",
  explanations: "Explanations",
} as const;

export type Method = keyof typeof methods;
