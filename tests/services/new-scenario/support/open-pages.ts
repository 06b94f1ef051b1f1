import {
  NewScenarioInput,
  type CheckAnswersView,
  type NewScenarioPage,
  type QuestionView,
} from "@/server/contracts/new-scenario";
import type { ServiceContext } from "@/server/services/context";
import { getNewScenario } from "@/server/services/new-scenario/get-new-scenario";
import { judgeAnswers } from "@/server/services/new-scenario/judge-answers";
import { loadAnswers } from "@/server/services/new-scenario/load-answers";

/** What stands in an address behind the question mark. */
export type Typed = Record<string, string | readonly string[]>;

/** The pages of creating a scenario, as addresses open them. */
export function openPages(context: () => ServiceContext) {
  const page = (step: string, typed: Typed = {}): Promise<NewScenarioPage> =>
    getNewScenario(context(), NewScenarioInput.parse({ step, ...typed }));
  return {
    question: async (step: string, typed?: Typed): Promise<QuestionView> => {
      const shown = await page(step, typed);
      if (shown.kind !== "question") throw new Error(`No question: ${JSON.stringify(shown).slice(0, 200)}`);
      return shown;
    },
    check: async (typed?: Typed): Promise<CheckAnswersView> => {
      const shown = await page("check", typed);
      if (shown.kind !== "check") throw new Error(`No check: ${shown.kind}.`);
      return shown;
    },
    leadsTo: async (step: string, typed?: Typed) => {
      const shown = await page(step, typed);
      if (shown.kind !== "elsewhere") throw new Error(`${step} shows a page.`);
      const { pathname, searchParams } = new URL(shown.href, "http://plimsoll");
      return { pathname, query: Object.fromEntries(searchParams) };
    },
    judged: async (typed: Typed) => {
      const { position, answers } = await loadAnswers(context(), NewScenarioInput.parse(typed));
      return judgeAnswers(context(), position, answers);
    },
  };
}
