import type { FrameView } from "./page";
import type { HeadquartersLossView } from "./plan-outcome";

/** What one plan takes of headquarters. */
export interface HeadquartersView {
  readonly frame: FrameView;
  readonly title: string;
  /** The plan itself, at the same version. */
  readonly href: string;
  /** `90 of an eligible 1,800 (5.0%)`, one for each release. */
  readonly equations: readonly string[];
  /** Where the plan says what stops. */
  readonly stopsHref: string;
  /** Null where nobody leaves headquarters. */
  readonly loss: HeadquartersLossView | null;
  /** Why there is no loss to show; null where there is one. */
  readonly nothing: string | null;
}
