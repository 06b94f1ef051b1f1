import type { NewScenarioStep, QuestionField } from "@/server/contracts/new-scenario";
import type { Asking } from "./fields/asking";
import { fromFields } from "./fields/from-fields";
import { poolFields } from "./fields/pool-fields";
import { purposeFields } from "./fields/purpose-fields";
import { sizeFields } from "./fields/size-fields";
import { whenFields } from "./fields/when-fields";
import { whereFields } from "./fields/where-fields";
import { whoFields } from "./fields/who-fields";

interface Question {
  readonly question: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  readonly fields: (asking: Asking) => readonly QuestionField[];
}

/** What is asked on each page, and why. */
export const questions: Readonly<Record<NewScenarioStep, Question>> = {
  purpose: {
    question: "What is the release for?",
    why: "Every answer on these pages has a usual value: change what you know better and continue past the rest.",
    fields: purposeFields,
  },
  from: {
    question: "Which position does it start from?",
    why: "The plan is worked out month by month from the staff and the work of that day.",
    fields: fromFields,
  },
  pool: {
    question: "Who could be released?",
    why: "5% of those who can go is far fewer people than 5% of all of headquarters.",
    fields: poolFields,
  },
  size: {
    question: "How much of the pool is released?",
    why: "This decides both what units gain and what headquarters has to do without.",
    fields: sizeFields,
  },
  who: {
    question: "Of those released, how many…",
    why: "Some work needs people who know prisons, and some needs them on site.",
    fields: whoFields,
  },
  where: {
    question: "Where do they go?",
    why: "The rule decides which units are helped first.",
    fields: whereFields,
  },
  when: {
    question: "When do they leave, and for how long?",
    why: "What they leave behind stops on their first day away; what they add comes after induction.",
    fields: whenFields,
  },
};
