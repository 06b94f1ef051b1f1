import { questionNames, QuestionInput, type QuestionListView } from "@/server/contracts/question";
import type { ServiceContext } from "../context";
import { frameView } from "../frame/frame-view";
import { pageAddress } from "../frame/page-address";
import { loadPosition } from "../positions/load-position";
import { questionAddress } from "./question-address";
import { questionTemplates } from "./question-templates";

/** The questions that can be asked. */
export async function getQuestions(context: ServiceContext, asked: string): Promise<QuestionListView> {
  const position = await loadPosition(context, asked);
  const at = position.baseline.name;
  const frame = frameView(position, null, (state) =>
    pageAddress("/summaries/questions", ["at"], { at: state.at }),
  );
  return {
    frame: { ...frame, comparisons: [] },
    questions: questionNames.map((name) => ({
      title: questionTemplates[name].title,
      words: questionTemplates[name].words,
      href: questionAddress(QuestionInput.parse({ name, at })),
    })),
  };
}
