import type { PlainDate } from "../facts";
import type { Measure } from "./measure";

/** A value of the register that a plan replaces, within its bounds. */
export interface Override {
  readonly key: string;
  readonly value: number;
  readonly author: string;
  readonly reason: string;
}

/** A plan: a position to start from, how far to look, and what is done, in order. */
export interface Scenario {
  readonly title: string;
  /** The date of the position that it starts from. */
  readonly baseline: PlainDate;
  readonly months: number;
  readonly measures: readonly Measure[];
  readonly overrides: readonly Override[];
}
