import type { QuestionView } from "@/server/contracts/new-scenario";
import { CarriedAnswers } from "./carried-answers";
import { ErrorSummary } from "../ui/error-summary";
import { FieldOfQuestion } from "./field-of-question";
import { LiveEquation } from "./live-equation";

const formId = "question";

/** A question with its fields, as a plain form that leads to the next one. */
export function QuestionForm({ view }: { readonly view: QuestionView }) {
  const { step, question, caption, why, fields, live, problems, action, carried, isChange, canSkip } = view;
  return (
    <>
      {problems.length > 0 && <ErrorSummary problems={problems} />}
      <p className="question-caption">{caption}</p>
      <h1>{question}</h1>
      <p className="question-why">{why}</p>
      <form id={formId} method="get" action={action} noValidate>
        <CarriedAnswers carried={carried} />
        <input type="hidden" name="answered" value={step} />
        {isChange && <input type="hidden" name="change" value="1" />}
        {fields.map((field, index) => (
          <FieldOfQuestion key={index} field={field} />
        ))}
        {live && <LiveEquation formId={formId} pool={live.pool} equation={live.equation} />}
        <div className="question-buttons">
          <button className="btn primary" type="submit">
            {isChange ? "Save and go back to your answers" : "Continue"}
          </button>
          {live && (
            <noscript>
              <button className="btn" type="submit" name="to" value="stay">
                Update
              </button>
            </noscript>
          )}
          {canSkip && (
            <button className="btn" type="submit" name="to" value="check">
              Take the usual values for the rest
            </button>
          )}
        </div>
      </form>
    </>
  );
}
