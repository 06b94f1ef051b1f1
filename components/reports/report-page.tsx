import type { ReportView } from "@/server/contracts/reports";
import { Crumbs } from "../layout/crumbs";
import { ErrorSummary } from "../ui/error-summary";
import { TextBox } from "./text-box";

/** A report, what was answered to it, and room for an answer while it is open. */
export function ReportPage({ view }: { readonly view: ReportView }) {
  const { figure, figureHref, problem, made, answers, isClosed, error } = view;
  return (
    <>
      <Crumbs
        trail={[
          { label: "Data", href: "/data" },
          { label: "Problems with figures", href: "/data/reports" },
        ]}
      />
      {error && <ErrorSummary problems={[error]} />}
      <h1>{isClosed ? "A problem that is closed" : "A problem with a figure"}</h1>
      <p className="lead">
        <a href={figureHref}>{figure}</a>
      </p>
      <div className="report-words">
        <p>{problem}</p>
        <p className="small muted">Reported {made}</p>
      </div>
      {answers.length > 0 && <h2>Answers</h2>}
      {answers.map(({ words, made: when, closes }) => (
        <div className="report-words" key={when}>
          <p>{words}</p>
          <p className="small muted">
            {closes ? "Closed" : "Answered"} {when}
          </p>
        </div>
      ))}
      {!isClosed && <AnswerForm view={view} />}
    </>
  );
}

function AnswerForm({ view: { report, typed, error } }: { readonly view: ReportView }) {
  return (
    <form className="report-form" method="post" action={`/data/reports/${report}/answer`}>
      <TextBox name="answer" label="Answer" value={typed} error={error?.sentence ?? null} />
      <div className="govuk-form-group">
        <div className="govuk-checkboxes">
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              type="checkbox"
              id="closes"
              name="closes"
              value="yes"
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor="closes">
              This settles it: close the report
            </label>
          </div>
        </div>
      </div>
      <button className="btn primary" type="submit">
        Answer
      </button>
    </form>
  );
}
