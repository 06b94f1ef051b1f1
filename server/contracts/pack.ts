import { z } from "zod";
import { either, word } from "./address";
import { markings, type ChartFile } from "./chart-file";
import type { FrameView, ProblemLink } from "./page";

const longestTitle = 120;
const longestClearance = 200;
const longestList = 4000;
/** As many as a reader takes in; a pack is not an appendix. */
export const mostPackCharts = 20;

const line = (most: number) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/g, " ").trim().slice(0, most))
    .catch("")
    .default("");

/** A pack that is being put together, all of it in its address. */
export const PackDraftInput = z.object({
  at: word,
  title: line(longestTitle).nullable().catch(null).default(null),
  marking: either(markings),
  clearance: line(longestClearance),
  /** The charts in their order, a comma between them; null where the usual ones are proposed. */
  charts: z.string().max(longestList).nullable().catch(null).default(null),
  /** A chart to put at the end. */
  add: line(longestTitle),
  /** `up.2`, `down.2`, `remove.2`: what to do with the third chart. */
  do: word,
  /** Whether the pack was asked for already: then what is wrong with it is said. */
  checked: either(["yes"]),
});
export type PackDraftInput = z.infer<typeof PackDraftInput>;

export const PackInput = z.object({
  pack: z.string().max(80),
  /** Number of an issue; the latest where it is none. */
  issue: z.coerce.number().int().positive().nullable().catch(null).default(null),
});
export type PackInput = z.infer<typeof PackInput>;

export const PacksInput = z.object({ at: word });

export const IssuePackInput = z.object({ pack: z.string().max(80), at: word });

export const packFormats = ["pptx", "xlsx", "ods"] as const;
export type PackFormat = (typeof packFormats)[number];
export const PackFileInput = PackInput.extend({ format: z.enum(packFormats) });

export interface PackDraftView {
  readonly frame: FrameView;
  readonly problems: readonly ProblemLink[];
  /** The position's name, sent along. */
  readonly at: string;
  readonly title: { readonly value: string; readonly error: string | null };
  readonly marking: string;
  readonly clearance: string;
  /** The chosen charts as they are sent along. */
  readonly charts: string;
  readonly chosen: readonly { readonly key: string; readonly label: string }[];
  readonly chosenError: string | null;
  readonly offered: readonly {
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  }[];
}

export interface PacksView {
  readonly frame: FrameView;
  readonly newHref: string;
  readonly packs: readonly {
    readonly title: string;
    readonly href: string;
    readonly position: string;
    readonly marking: string;
    readonly issues: string;
    readonly made: string;
  }[];
}

export interface PackView {
  readonly frame: FrameView;
  readonly pack: string;
  readonly title: string;
  readonly marking: string;
  readonly clearance: string;
  readonly issue: number;
  /** `Issue 2 of 2, position at 31 March 2026, made 22 November 2026 at 10:00 by Local user`. */
  readonly made: string;
  readonly charts: readonly {
    readonly key: string;
    readonly title: string;
    readonly subtitle: string;
    readonly warning: string | null;
  }[];
  readonly files: readonly { readonly label: string; readonly href: string }[];
  /** Against the issue before; null for the first. */
  readonly changes: PackChanges | null;
  readonly issues: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
  /** Positions that it can be issued on again. */
  readonly positions: readonly { readonly value: string; readonly label: string }[];
  /** The same charts, to be changed into another pack. */
  readonly againHref: string;
}

/** What moved from one issue of a pack to the next, and why. */
export interface PackChanges {
  readonly heading: string;
  readonly why: readonly string[];
  readonly charts: readonly {
    readonly key: string;
    readonly title: string;
    /** Row, column, before, now. */
    readonly rows: readonly (readonly [string, string, string, string])[];
  }[];
}

/** An issue of a pack with its charts by value: what its files are made from. */
export interface PackDocument {
  /** Lower case, hyphens: names the files. */
  readonly name: string;
  readonly title: string;
  readonly marking: string;
  readonly clearance: string;
  readonly made: string;
  /** `2026-03-31`: of the position that it was issued on. */
  readonly asOf: string;
  /** Data and register that it was issued on, and the version of the model. */
  readonly pin: string;
  readonly engineVersion: string;
  readonly charts: readonly ChartFile[];
  readonly changes: PackChanges | null;
}
