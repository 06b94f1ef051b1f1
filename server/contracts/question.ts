import { z } from "zod";
import { either, word } from "./address";
import { markings } from "./chart-file";
import type { Option } from "./filters";
import type { FrameSwitch, FrameView, ProblemLink, Sentence } from "./page";
import { workbookFormats } from "./workbook";

/** Questions that are asked again and again, in the order in which they are offered. */
export const questionNames = [
  "over-for-weeks",
  "workload-by-month",
  "in-post-by-region",
  "release-of-headquarters",
] as const;
export type QuestionName = (typeof questionNames)[number];

export const answerFormats = ["html", ...workbookFormats] as const;
export type AnswerFormat = (typeof answerFormats)[number];

/** A question and what is asked of it, as typed: all of it in its address. What is left empty is as it is usually asked. */
export const QuestionInput = z.object({
  name: z.string().max(80),
  at: word,
  of: word,
  over: word,
  weeks: word,
  from: word,
  to: word,
  service: word,
  release: word,
  marking: either(markings),
  /** Data and register that the answer rests on; empty takes those of today. */
  pin: word,
});
export type QuestionInput = z.infer<typeof QuestionInput>;
export type AskedName = "of" | "over" | "weeks" | "from" | "to" | "service" | "release";

/** One thing that is asked for. */
export interface QuestionField {
  readonly name: AskedName;
  readonly label: string;
  readonly hint: string | null;
  /** Printed behind the box; null where it needs none. */
  readonly unit: string | null;
  /** As it was typed, or as it is usually asked. */
  readonly value: string;
  /** What is wrong with it and what to do, in a sentence. */
  readonly error: string | null;
  /** What can be chosen; null where it is typed. */
  readonly choices: readonly Option[] | null;
}

/** What an answer is made of, on its page and in its files. */
export interface QuestionAnswer {
  readonly headline: readonly Sentence[];
  readonly tables: readonly AnswerTable[];
  /** What is known to be wrong or weak in the figures behind it. */
  readonly caveats: readonly string[];
  readonly sources: readonly string[];
  readonly suppression: string;
  readonly method: string;
  /** Why it may not be published, and which file would cure that; null where all of it is published. */
  readonly modelled: { readonly heading: string; readonly words: string } | null;
}

export interface AnswerTable {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What goes with an answer wherever it goes. */
export interface AnswerFoot {
  /** Names the question, what was asked, the data and the register: the same for the same answer. */
  readonly reference: string;
  readonly citation: string;
  readonly lines: readonly string[];
}

export interface QuestionView {
  readonly frame: FrameView;
  readonly name: QuestionName;
  readonly title: string;
  readonly words: string;
  readonly fields: readonly QuestionField[];
  /** Kept when the form is sent. */
  readonly carried: readonly { readonly name: string; readonly value: string }[];
  readonly problems: readonly ProblemLink[];
  /** Null where it cannot be asked as it is. */
  readonly answer: QuestionAnswer | null;
  readonly marking: string;
  readonly files: readonly { readonly label: string; readonly href: string }[];
  readonly keptHref: string;
  readonly foot: AnswerFoot;
  readonly markings: readonly FrameSwitch[];
  readonly questions: readonly FrameSwitch[];
}

export interface QuestionListView {
  readonly frame: FrameView;
  readonly questions: readonly {
    readonly title: string;
    readonly words: string;
    readonly href: string;
  }[];
}

/** An answer as a document: what its page shows. */
export interface AnswerDocument extends QuestionAnswer {
  readonly title: string;
  readonly asked: readonly { readonly label: string; readonly value: string }[];
  readonly marking: string;
  readonly foot: AnswerFoot;
}
