import {
  answerFormats,
  questionNames,
  type QuestionInput,
  type QuestionView,
} from "@/server/contracts/question";
import type { ServiceContext } from "../context";
import { pinOf } from "../explain/explain-address";
import { frameView } from "../frame/frame-view";
import { markingLinks } from "../frame/marking-links";
import { findAnswer } from "./find-answer";
import { answerAddress, questionAddress } from "./question-address";
import { questionTemplates } from "./question-templates";

/**
 * A question with its answer, or with what is wrong with it.
 * @throws AppError NOT_FOUND when there is no such question or data
 */
export async function getQuestion(context: ServiceContext, typed: QuestionInput): Promise<QuestionView> {
  const { name, position, fields, answer, asked, foot } = await findAnswer(context, typed);
  const input = { ...typed, ...asked, at: position.baseline.name };
  const { title, words } = questionTemplates[name];
  const frame = frameView(position, null, ({ at }) =>
    questionAddress(typed, { at, pin: "", from: "", to: "" }),
  );
  return {
    frame: { ...frame, comparisons: [] },
    ...{ name, title, words, fields, answer, foot },
    carried: [
      { name: "at", value: input.at },
      { name: "marking", value: input.marking },
    ].filter(({ value }) => value !== ""),
    problems: fields.flatMap((field) =>
      field.error === null ? [] : [{ href: `#${field.name}`, sentence: field.error }],
    ),
    marking: input.marking,
    files: answerFormats.map((format) => ({
      label: format.toUpperCase(),
      href: answerAddress(input, format),
    })),
    keptHref: questionAddress(input, { pin: pinOf(position) }),
    markings: markingLinks(input.marking, (marking) => questionAddress(typed, { marking })),
    questions: questionNames.map((own) => ({
      label: questionTemplates[own].title,
      href: questionAddress({ ...typed, ...nothingAsked, name: own, at: input.at, pin: "" }),
      current: own === name,
    })),
  };
}

const nothingAsked = { of: "", over: "", weeks: "", from: "", to: "", service: "", release: "" } as const;
