import type { Explanation } from "@/server/engine/explain/explain-run";
import type { Quality, Service } from "@/server/engine/vocabulary";
import type { FrameState } from "../frame/frame-state";

/** A number with its working, and whose number it is. */
export interface ExplainedNumber {
  readonly name: string;
  readonly service: Service;
  /** Null where the calculation has no such number. */
  readonly explanation: Explanation | null;
  readonly quality: Quality;
  /** The page that shows it. */
  readonly hrefFor: (state: FrameState) => string;
}
