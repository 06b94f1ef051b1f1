import { z } from "zod";
import type { FrameView } from "./page";
import type { PlanChange } from "./plan-changes";
import type { PlanFormView } from "./plan-form";
import type { PlanOutcomeView } from "./plan-outcome";
import { PlanStep } from "./plan-step";

const longestName = 200;
/** Far longer than a plan takes, so that a text that is too long gets its sentence. */
const longestText = 100_000;
const mostFields = 20_000;

const name = z.string().trim().min(1).max(longestName);
const fields = z
  .array(z.tuple([z.string(), z.string().max(longestText)]).readonly())
  .max(mostFields)
  .readonly();

/** A plan as its form stands: which version was opened, and what was typed over it. */
export const PlanStateInput = z.object({
  plan: name,
  /** Null is the newest. */
  version: name.nullable(),
  fields,
  /** The month that single figures are told at; null is when the plan gives most. */
  month: z.number().int().min(0).nullable().catch(null),
});
export type PlanStateInput = z.infer<typeof PlanStateInput>;

export const WorkspaceInput = PlanStateInput.extend({
  /** Whether an earlier version was asked for to be looked at, not changed. */
  look: z.boolean(),
});
export type WorkspaceInput = z.infer<typeof WorkspaceInput>;

export const SavePlanInput = PlanStateInput.omit({ month: true }).extend({
  /** The newest version that the reader has seen: where there is a newer one nothing is stored. */
  onto: name.nullable(),
  branch: z.boolean(),
  step: PlanStep.nullable(),
});
export type SavePlanInput = z.infer<typeof SavePlanInput>;

/** Whether a plan was stored; where it was not, what was typed, so that it can be shown again. */
export type SavedPlan =
  | { readonly saved: true; readonly plan: string }
  | { readonly saved: false; readonly changed: readonly (readonly [string, string])[] };

/** What a form that is being filled in says and does: nothing of it is stored. */
export interface PlanPreviewView {
  readonly problems: readonly PlanProblemView[];
  /** Null where a field is refused: nothing is run then. */
  readonly outcome: PlanOutcomeView | null;
  /** The fields that differ from the version, as typed. */
  readonly changed: readonly (readonly [string, string])[];
}

export interface PlanProblemView {
  /** The field that it is about. */
  readonly field: string;
  /** `Headquarters release: Release`. */
  readonly where: string;
  readonly sentence: string;
  /** Refused: the plan does not run. */
  readonly refused: boolean;
}

/** A plan under work: what it does, and the form that changes it. */
export interface WorkspaceView {
  readonly frame: FrameView;
  readonly plan: string;
  readonly title: string;
  readonly about: string;
  /** The version that the form changes; null for an example, which can only be copied. */
  readonly version: string | null;
  /** The newest version, on top of which a change is stored. */
  readonly newest: string | null;
  /** `read-only`: an earlier version that was asked for by name. */
  readonly state: "example" | "newest" | "read-only" | "overtaken";
  /** What somebody else saved while this was being changed. */
  readonly overtakenBy: { readonly sentence: string; readonly changes: readonly PlanChange[] } | null;
  readonly form: PlanFormView;
  readonly preview: PlanPreviewView;
}
