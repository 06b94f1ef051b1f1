import { z } from "zod";
import type { FrameView } from "./page";

const name = z.string().trim().min(1);

/** A sealed run; `check` runs it again and compares, which changes nothing. */
export const RunInput = z.object({
  run: name,
  check: z.literal("1").or(z.literal("")).catch("").default(""),
});
export type RunInput = z.infer<typeof RunInput>;

export const runParts = ["inputs", "result"] as const;
export const RunFileInput = z.object({ run: name, part: z.enum(runParts) });
export type RunFileInput = z.infer<typeof RunFileInput>;

/** A text to be kept as a file, byte by byte as it is held. */
export interface RunFile {
  readonly name: string;
  readonly body: string;
}

/** A plan as it was run once, with all that it was worked out from. */
export interface RunView {
  readonly frame: FrameView;
  readonly title: string;
  readonly href: string;
  readonly sealed: string;
  readonly by: string;
  readonly plan: { readonly title: string; readonly href: string; readonly versionsHref: string };
  readonly version: { readonly number: number; readonly href: string };
  /** What it was run with, by name: versions and hashes. */
  readonly facts: readonly RunFact[];
  readonly services: readonly RunServiceView[];
  /** What is modelled or was noted of the plan. */
  readonly notes: readonly string[];
  /** Null where it was not run again. */
  readonly check: RunCheckView | null;
  readonly inputsHref: string;
  readonly resultHref: string;
  /** The same plan on the data and registers of today. */
  readonly changesHref: string;
}

export interface RunFact {
  readonly label: string;
  readonly value: string;
  /** A hash or another text that is compared letter by letter. */
  readonly isCode: boolean;
}

/** Figures of one service at two months. */
export interface RunServiceView {
  readonly service: string;
  /** `30 November 2023, when the plan moves work most` and the last month. */
  readonly months: readonly string[];
  readonly rows: readonly RunFigure[];
}

export interface RunFigure {
  readonly label: string;
  /** Without the plan and with it, month by month as in `months`. */
  readonly values: readonly { readonly before: string; readonly after: string }[];
}

/** What came of running the frozen inputs again. */
export interface RunCheckView {
  readonly same: boolean;
  readonly words: string;
  readonly differences: readonly RunDifference[];
}

export interface RunDifference {
  readonly where: string;
  readonly sealed: string;
  readonly again: string;
}
