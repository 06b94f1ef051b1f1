import type { MethodId } from "../engine/vocabulary";

/** What each method is called, on its page and where a register row names it. */
export const methods: Readonly<Record<MethodId, string>> = {
  staffing: "Staffing and the 30% line",
  "workload-points": "Workload in probation",
  "workload-inferred": "Workload in prisons",
  bands: "Workload bands",
  "four-week-rule": "The four-week rule",
  "unmeasured-work": "Work that is not measured",
  "key-work": "Key work in prisons",
  "error-risk": "Risk of error",
  scenarios: "Forecast and scenarios",
  "roll-ups": "Sums over units",
  "rankings-and-peers": "Rankings and peers",
  disclosure: "Counts of officers",
  "modelled-probation": "Modelled figures of probation",
  change: "Change between two dates",
  explanations: "Explanations",
};
