import { z } from "zod";
import { word } from "./address";
import { ExplainInput } from "./explain";
import type { FrameView, ProblemLink } from "./page";

/** Letters of a report or an answer: a page of print. */
export const longestText = 2000;
const text = z.string().trim().max(longestText);

export const ReportsInput = z.object({ at: word });

/** A figure that is reported, by the address of its working, and what was written. */
export const ReportDraftInput = ExplainInput.extend({
  problem: text.catch("").default(""),
  /** Not empty after a form that was not carried out. */
  tried: z.string().max(1).catch("").default(""),
});
export type ReportDraftInput = z.infer<typeof ReportDraftInput>;

export const FindReportInput = z.object({ report: z.uuid() });

export const ReportInput = FindReportInput.extend({
  answer: text.catch("").default(""),
  tried: z.string().max(1).catch("").default(""),
});
export type ReportInput = z.infer<typeof ReportInput>;

export const AnswerInput = z.object({ report: z.uuid(), answer: text, closes: z.boolean() });
export type AnswerInput = z.infer<typeof AnswerInput>;

/** Problems that were reported. */
export interface ReportsView {
  readonly frame: FrameView;
  readonly open: readonly ReportLineView[];
  readonly closed: readonly ReportLineView[];
}

export interface ReportLineView {
  readonly href: string;
  readonly figure: string;
  readonly problem: string;
  readonly made: string;
  readonly answers: string;
}

/** A report that is written. */
export interface ReportDraftView {
  readonly frame: FrameView;
  readonly figure: string;
  readonly figureHref: string;
  readonly fields: Readonly<Record<"pin" | "unit" | "quantity", string>>;
  readonly problem: string;
  readonly error: ProblemLink | null;
}

/** A report with what was answered. */
export interface ReportView {
  readonly frame: FrameView;
  readonly report: string;
  readonly figure: string;
  readonly figureHref: string;
  readonly problem: string;
  readonly made: string;
  readonly answers: readonly { readonly words: string; readonly made: string; readonly closes: boolean }[];
  readonly isClosed: boolean;
  readonly typed: string;
  readonly error: ProblemLink | null;
}
