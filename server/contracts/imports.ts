import { z } from "zod";
import { word } from "./address";
import type { TemplateView } from "./import-template";
import type { FrameView, ProblemLink, Sentence } from "./page";

/** The page of imports: `problem` is the word of what went wrong with a file that was just sent. */
export const ImportsInput = z.object({ at: word, problem: word });
export type ImportsInput = z.infer<typeof ImportsInput>;

export const ImportJobInput = z.object({ job: z.string().max(80) });
export type ImportJobInput = z.infer<typeof ImportJobInput>;

export const CommitImportInput = z.object({
  job: z.string().max(80),
  /** Whether the warnings were looked at. */
  ticked: z.boolean(),
});

export const BatchInput = z.object({ batch: z.coerce.number().int().positive() });

/** Why a file did not arrive, each with its sentence: chosen by a word in the address. */
export const uploadProblems = {
  none: "Choose a file first.",
  empty: "The file is empty. Choose another.",
  "too-large": "The file is larger than 512 MB, which is the most that is read. Send it in parts.",
  broken: "The file did not arrive whole, and nothing of it was kept. Send it again.",
  full: "There is no room to keep the file while it is looked at. Free some space on this machine, then send it again.",
} as const;
export type UploadProblem = keyof typeof uploadProblems;

/** Where figures are brought in, what can be brought in, and what was. */
export interface ImportsView {
  readonly frame: FrameView;
  /** What is wrong with what was sent just now. */
  readonly problem: ProblemLink | null;
  readonly kinds: readonly ImportKindView[];
  /** The forms among them, with their columns. */
  readonly templates: readonly TemplateView[];
  readonly history: readonly ImportLineView[];
}

/** A kind of file that is recognised. */
export interface ImportKindView {
  readonly title: string;
  readonly words: string;
  /** Where it is one of our own templates: empty and filled files. */
  readonly files: readonly { readonly label: string; readonly href: string }[];
}

/** A file that was brought in. */
export interface ImportLineView {
  readonly batch: number;
  readonly fileName: string;
  readonly href: string;
  readonly title: string;
  readonly reportDate: string;
  readonly rows: string;
  readonly made: string;
  /** `Shown`, or `Taken back`. */
  readonly state: string;
  readonly isShown: boolean;
}

/** One file that was brought in, with all that was told about it. */
export interface ImportView {
  readonly frame: FrameView;
  readonly batch: number;
  readonly fileName: string;
  readonly isShown: boolean;
  readonly about: readonly ImportFact[];
  readonly checks: readonly CheckView[];
  readonly issues: IssuesView;
  /** Files that came after it: they are taken back with it. */
  readonly later: readonly string[];
}

export interface ImportFact {
  readonly label: string;
  readonly value: string;
}

/** How far a file is, or what it would bring. */
export type ImportJobView =
  | {
      readonly state: "running";
      readonly title: string;
      readonly done: number;
      readonly of: number;
      readonly doing: string;
    }
  | { readonly state: "ended"; readonly title: string; readonly words: string }
  | { readonly state: "stored"; readonly title: string; readonly words: string; readonly href: string }
  | ({ readonly state: "read" } & PreviewView);

/** A file before it is stored. */
export interface PreviewView {
  readonly fileName: string;
  readonly headline: Sentence;
  readonly about: readonly ImportFact[];
  readonly checks: readonly CheckView[];
  readonly unmatched: readonly UnmatchedView[];
  readonly issues: IssuesView;
  readonly changes: ChangesView;
  readonly verdict: "blocked" | "tick" | "ready" | "served";
  readonly verdictWords: string;
  /** Beside the box to tick; empty where there is nothing to tick. */
  readonly tickLabel: string;
  readonly tickProblem: ProblemLink | null;
}

/** A sum of the rows beside the file's own total. */
export interface CheckView {
  readonly label: string;
  readonly sum: string;
  readonly printed: string;
  readonly result: string;
  readonly agrees: boolean;
}

/** A name that nobody here is called by. */
export interface UnmatchedView {
  readonly name: string;
  readonly action: string;
}

export interface IssuesView {
  readonly counts: string;
  readonly lines: readonly IssueView[];
  /** How many more there are, in words; empty where all are shown. */
  readonly more: string;
  readonly csvHref: string;
}

export interface IssueView {
  readonly severity: "Error" | "Warning" | "Notice";
  readonly place: string;
  readonly value: string;
  readonly rule: string;
  readonly message: string;
}

export interface ChangesView {
  readonly words: string;
  readonly lines: readonly ImportChangeView[];
  readonly more: string;
  readonly csvHref: string;
}

export interface ImportChangeView {
  readonly unit: string;
  readonly measure: string;
  readonly before: string;
  readonly now: string;
  readonly difference: string;
  /** `Outlier`, `Replaces a figure of the same date`, or empty. */
  readonly note: string;
}

/** A name by which files call a unit; `from` is empty where it holds for all time. */
export const AddNameInput = z.object({
  name: z.string().trim().max(120),
  unit: z.string().trim().max(120),
  from: z.string().trim().max(20),
});
export type AddNameInput = z.infer<typeof AddNameInput>;

const typed = z.string().max(300).catch("").default("");

/** The page of names, with what was typed and what was wrong with it. */
export const UnitNamesInput = z.object({
  at: word,
  name: typed,
  unit: typed,
  from: typed,
  job: typed,
  /** Not empty after a form that was not carried out. */
  tried: typed,
});
export type UnitNamesInput = z.infer<typeof UnitNamesInput>;

export interface UnitNamesView {
  readonly frame: FrameView;
  readonly typed: {
    readonly name: string;
    readonly unit: string;
    readonly from: string;
    readonly job: string;
  };
  readonly problem: ProblemLink | null;
  readonly names: readonly {
    readonly unit: string;
    readonly code: string;
    readonly name: string;
    readonly dates: string;
  }[];
}
