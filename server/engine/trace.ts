import type { Fact, PlainDate } from "./facts";
import type { RegisterKey } from "./parameter-set";
import type { Quantity } from "./quantity";

/** One line of working: what was computed, from what, by which formula. */
export interface Step {
  /** What the step computes, e.g. `shortfall-percent`. Later steps name it as an input. */
  readonly quantity: string;
  readonly formula: string;
  readonly inputs: readonly StepInput[];
  readonly parameters: readonly RegisterKey[];
  readonly value: Quantity;
  readonly unit: string;
  /** A choice made on the way that a reader should know, in one sentence. */
  readonly note?: string;
}

export interface StepInput {
  readonly name: string;
  readonly value: Quantity;
  readonly unit: string;
  /** The fact it was read from, when it is not the result of another step. */
  readonly fact?: Fact;
  /** The step it came from, when it was computed. */
  readonly from?: string;
  /** The week it was observed in, when it was counted from weekly rows. */
  readonly week?: PlainDate;
  /** The number of another unit that it is, where units are added up. */
  readonly of?: NumberOfUnit;
}

/** Names a number by the unit that it describes, so that it can be explained in turn. */
export interface NumberOfUnit {
  readonly unit: string;
  readonly quantity: string;
}

/** Receives each step of a calculation while it runs. The explanation is the calculation, run again with one. */
export type Collector = (step: Step) => void;
