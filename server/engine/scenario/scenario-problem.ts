/** Which rule a field breaks. */
export type ScenarioRule =
  | "whole-months"
  | "percent"
  | "range"
  | "whole-people"
  | "more-than-pool"
  | "pool-of-headquarters"
  | "shares-of-people"
  | "waves-make-100"
  | "date-order"
  | "outside-horizon"
  | "unknown-unit"
  | "no-unit"
  | "same-unit"
  | "unit-closes"
  | "staffing-not-known"
  | "more-than-in-post"
  | "more-than-held"
  | "no-cases"
  | "caps-too-small"
  | "one-service"
  | "rule-not-built"
  | "manual-placements"
  | "id-twice"
  | "unknown-key"
  | "outside-bounds"
  | "no-reason"
  | "baseline-differs";

/** One field that breaks a rule. `refused`: the plan cannot run. `noted`: it runs, and says what comes of it. */
export interface ScenarioProblem {
  /** For example `measures.0.percent`, as in the file. */
  readonly path: string;
  readonly rule: ScenarioRule;
  readonly severity: "refused" | "noted";
  /** What is wrong and what to do. */
  readonly sentence: string;
  /** What the field may be; null where it is no number. */
  readonly allowed: { readonly min: number; readonly max: number } | null;
}
