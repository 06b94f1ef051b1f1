import { z } from "zod";
import type { FrameView } from "./page";
import type { PlanChange } from "./plan-changes";

const name = z.string().trim().min(1);

/** A plan as an address names it: an example, or a kept scenario. */
export const PlanInput = z.object({ plan: name });
/** A plan at one of its versions; null is the newest. */
export const VersionInput = PlanInput.extend({ version: name.nullable().default(null) });
/** Goes back to a version from the newest one that the reader had seen. */
export const RestoreInput = PlanInput.extend({ version: name, head: name });

/** Every version of a scenario, newest first, and its sealed runs. */
export interface VersionsView {
  readonly frame: FrameView;
  readonly plan: string;
  readonly title: string;
  readonly href: string;
  /** Id of the newest version. */
  readonly head: string;
  readonly archived: boolean;
  readonly versions: readonly VersionView[];
  readonly runs: readonly RunRowView[];
}

export interface VersionView {
  readonly id: string;
  readonly number: number;
  readonly isHead: boolean;
  readonly saved: string;
  readonly by: string;
  /** What it was made from; null for the first of a scenario that is no branch. */
  readonly origin: { readonly words: string; readonly href: string } | null;
  /** `The same plan as version 1.` */
  readonly same: string | null;
  /** What it has otherwise than its origin; null where there is none, or where one of the two cannot be read here. */
  readonly changes: readonly PlanChange[] | null;
  readonly href: string;
}

/** A sealed run, in the list of its scenario. */
export interface RunRowView {
  readonly id: string;
  readonly href: string;
  readonly version: number;
  readonly sealed: string;
  readonly by: string;
  readonly engineVersion: string;
  /** First letters of the hash of its result. */
  readonly result: string;
}
