import type { CheckAnswersView, QuestionView } from "@/server/contracts/new-scenario";
import { CheckAnswers } from "./check-answers";
import { QuestionForm } from "./question-form";

/** One page of creating a scenario: a question, or the check of all answers. */
export function NewScenarioPage({ view }: { readonly view: QuestionView | CheckAnswersView }) {
  return (
    <>
      <a className="govuk-back-link" href={view.backHref}>
        Back
      </a>
      <div className="question">
        {view.kind === "question" ? <QuestionForm view={view} /> : <CheckAnswers view={view} />}
      </div>
    </>
  );
}
