import type { PlainDate } from "../engine/facts";
import type { MethodId, ParameterStatus, RegisterArea } from "../engine/vocabulary";
import type { SourceId } from "./sources";

export type RegisterUnit =
  | "points"
  | "points a week"
  | "hours a week"
  | "minutes a week"
  | "minutes"
  | "hours a year"
  | "days"
  | "weeks"
  | "months"
  | "officers"
  | "cases"
  | "units"
  | "releases"
  | "FTE"
  | "errors"
  | "%"
  | "share"
  | "ratio"
  | "exponent"
  | "yes or no"
  | "seed";

/** One register row. Leaving any part out does not compile. */
export interface Definition {
  readonly label: string;
  /** What it is and how it is used, in plain words, ending with a full stop. */
  readonly description: string;
  readonly unit: RegisterUnit;
  readonly bounds: { readonly min: number; readonly max: number; readonly why: string };
  readonly uncertainty: Uncertainty;
  /** In date order; the latest not after the date asked for holds. */
  readonly values: readonly [DatedValue, ...DatedValue[]];
  readonly reviewBy: PlainDate;
  readonly area: RegisterArea;
  /** Which methods read it. A test follows every reader in the code. */
  readonly usedBy: readonly [MethodId, ...MethodId[]];
}

export type Uncertainty =
  | { readonly shape: "fixed"; readonly why: string }
  | {
      readonly shape: "pert" | "triangular";
      readonly low: number;
      readonly central: number;
      readonly high: number;
    }
  | { readonly shape: "uniform"; readonly low: number; readonly high: number };

export interface DatedValue {
  readonly from: PlainDate;
  readonly value: number;
  readonly status: ParameterStatus;
  readonly source: SourceId;
  /** Where in the source. */
  readonly locator: string;
  readonly note?: string;
}

/** A constant of the official tool: exact, so nothing to vary. */
export const officialConstant = {
  shape: "fixed",
  why: "A setting of the official tool, reproduced exactly.",
} as const;

/** A cut chosen by policy: it is moved, not estimated. */
export const policyChoice = {
  shape: "fixed",
  why: "A choice, not an estimate: it is moved, not varied.",
} as const;
