import type { FoundPlan } from "../../scenarios/find-plan";
import type { Outcome } from "../outcome/outcome";

/** A plan that ran, to be set beside others. */
export interface ComparedOutcome {
  readonly found: FoundPlan;
  readonly outcome: Outcome;
}
