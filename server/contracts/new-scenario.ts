import { z } from "zod";
import { word } from "./address";
import type { FrameView, ProblemLink } from "./page";
import type { ReleasePool } from "./release-size";

/** The questions of creating a scenario, in their order; each has a page. */
export const newScenarioSteps = ["purpose", "from", "pool", "size", "who", "where", "when"] as const;
export type NewScenarioStep = (typeof newScenarioSteps)[number];

/** The fields of each question, as they are called in addresses and forms. */
export const answerNames = {
  purpose: ["title", "reason"],
  from: ["at", "months"],
  pool: ["definition", "pool", "headquarters", "specialists"],
  size: ["percent", "other"],
  who: ["experienced", "onsite", "operational", "officers"],
  where: ["service", "sharing", "cap"],
  when: ["day", "month", "year", "length", "induction", "day2", "month2", "year2", "share2"],
} as const satisfies Record<NewScenarioStep, readonly string[]>;
export type AnswerName = (typeof answerNames)[NewScenarioStep][number];

/** Far beyond any answer, and short enough for an address. */
const longestTyped = 2000;
const first = (value: unknown) => (Array.isArray(value) ? (value as unknown[])[0] : value);
const all = (value: unknown) => (value === undefined || Array.isArray(value) ? value : [value]);
const typed = z.preprocess(
  first,
  z
    .string()
    .transform((text) => text.replaceAll("\0", "").replaceAll("\r\n", "\n").slice(0, longestTyped))
    .optional()
    .catch(undefined),
);
const groups = z.preprocess(all, z.array(word).max(100).catch([]).default([]));
const meta = z.preprocess(first, word);

const names = Object.values(answerNames).flat();
type TypedShape = Record<AnswerName, typeof typed>;
const typedShape = Object.fromEntries(names.map((name) => [name, typed])) as TypedShape;

/** Answers as they were typed; what is left out has its default, what was emptied is an empty text. */
export const TypedAnswers = z.object({ ...typedShape, group: groups });
export type TypedAnswers = z.infer<typeof TypedAnswers>;

/** The state of a page of creating a scenario. Anything can be typed into an address: it always parses. */
export const NewScenarioInput = TypedAnswers.extend({
  step: meta,
  /** The question that the answers come from, when its form was sent. */
  answered: meta,
  /** `1` when the question was opened from the check of the answers, to which it leads back. */
  change: meta,
  /** `check` to go there at once, `stay` to see what the answers come to. */
  to: meta,
});
export type NewScenarioInput = z.infer<typeof NewScenarioInput>;

/** Fields of a form that stand for an answer given elsewhere. */
export type CarriedAnswers = readonly (readonly [string, string])[];

interface Asked {
  /** Its name in the form and, for the first of its controls, its id. */
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly error: string | null;
}
export interface TextField extends Asked {
  readonly kind: "text";
  readonly value: string;
  /** More than one line makes it a larger box. */
  readonly lines: number;
  /** What the number is of, behind its box; null for words. */
  readonly unit: string | null;
}
export interface ChoiceField extends Asked {
  readonly kind: "choice";
  readonly options: readonly ChoiceOption[];
}
export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly hint: string | null;
  readonly checked: boolean;
  /** What is asked of those who choose it. */
  readonly reveals: TextField | null;
}
export interface TicksField extends Asked {
  readonly kind: "ticks";
  readonly options: readonly { readonly value: string; readonly label: string; readonly checked: boolean }[];
  /** The service that it speaks of: it is out of sight while the other one is chosen. */
  readonly of: "prison" | "probation";
}
export interface DateField extends Asked {
  readonly kind: "date";
  readonly parts: readonly DatePart[];
}
export interface DatePart {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}
/** What most people leave as it is, behind a line that opens. */
export interface MoreFields {
  readonly kind: "more";
  readonly name: string;
  readonly label: string;
  readonly open: boolean;
  readonly fields: readonly (TextField | DateField)[];
}
export type QuestionField = TextField | ChoiceField | TicksField | DateField | MoreFields;

/** One question, as a page. */
export interface QuestionView {
  readonly kind: "question";
  readonly frame: FrameView;
  readonly step: NewScenarioStep;
  /** `Error: ` is put before it where something is wrong. */
  readonly title: string;
  readonly question: string;
  /** `Question 3 of 7`. */
  readonly caption: string;
  /** Why it matters. */
  readonly why: string;
  readonly fields: readonly QuestionField[];
  /** What the size comes to as it is chosen; null on other pages. */
  readonly live: { readonly pool: ReleasePool; readonly equation: string } | null;
  readonly problems: readonly ProblemLink[];
  readonly action: string;
  readonly carried: CarriedAnswers;
  readonly backHref: string;
  readonly isChange: boolean;
  /** Whether questions follow that can be left as they are. */
  readonly canSkip: boolean;
}

/** The last page: all answers, what is wrong with them or comes of them, and the button. */
export interface CheckAnswersView {
  readonly kind: "check";
  readonly frame: FrameView;
  readonly title: string;
  /** Null where the size cannot be used. */
  readonly equation: string | null;
  readonly rows: readonly AnswerRow[];
  /** While there are any, nothing can be created. */
  readonly problems: readonly ProblemLink[];
  readonly notes: readonly ProblemLink[];
  readonly action: string;
  readonly carried: CarriedAnswers;
  readonly backHref: string;
}

/** The answers of one question, a line each. */
export interface AnswerRow {
  readonly label: string;
  readonly lines: readonly string[];
  readonly changeHref: string;
}

/** What an address of creating a scenario leads to. */
export type NewScenarioPage =
  QuestionView | CheckAnswersView | { readonly kind: "elsewhere"; readonly href: string };
