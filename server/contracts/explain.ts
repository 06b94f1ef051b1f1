import { z } from "zod";
import type { FrameView } from "./page";

const longest = 64;
const part = z.string().max(longest);

/** A number's address: snapshot and register hash, unit, quantity. */
export const ExplainInput = z.object({
  pin: z.string().regex(/^[0-9a-f]{8}\.[0-9a-f]{8}$/),
  unit: part,
  quantity: part,
});
export type ExplainInput = z.infer<typeof ExplainInput>;

export interface ExplainView {
  readonly frame: FrameView;
  readonly unitName: string;
  readonly unitHref: string;
  readonly title: string;
  readonly value: string;
  readonly unit: string;
  readonly quality: string;
  readonly steps: readonly ExplainStep[];
  readonly parameters: readonly ExplainParameter[];
  readonly sources: readonly string[];
  /** Set when the registers have changed since the address was made. */
  readonly changed: string | null;
  readonly pin: string;
  /** Where to say that the figure is wrong. */
  readonly reportHref: string;
  /** The page that says in words how it is worked out; null where none does. */
  readonly method: { readonly label: string; readonly href: string } | null;
}

export interface ExplainStep {
  readonly title: string;
  readonly anchor: string;
  readonly formula: string;
  readonly value: string;
  readonly inputs: readonly ExplainStepInput[];
  readonly note: string | null;
}

export interface ExplainStepInput {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly asOf: string;
  readonly source: string;
  readonly anchor: string | null;
  /** Way to the working of the unit that it is a number of, where units are added up. */
  readonly href?: string;
}

export interface ExplainParameter {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly status: string;
  readonly source: string;
}
