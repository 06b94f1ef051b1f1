import type { CheckAnswersView } from "@/server/contracts/new-scenario";
import { CarriedAnswers } from "./carried-answers";
import { ErrorSummary } from "../ui/error-summary";

/** All answers before anything is created, each with the way to change it. */
export function CheckAnswers({ view }: { readonly view: CheckAnswersView }) {
  const { equation, rows, problems, notes, action, carried } = view;
  const isRefused = problems.length > 0;
  return (
    <>
      {isRefused && <ErrorSummary problems={problems} />}
      <h1>Check your answers</h1>
      {equation !== null && (
        <>
          <p className="equation">{equation}</p>
          <p className="small muted">
            People are set against full-time equivalents (FTE), so the share of all is approximate.
          </p>
        </>
      )}
      {notes.length > 0 && (
        <div className="inset">
          <ul>
            {notes.map(({ href, sentence }) => (
              <li key={href + sentence}>
                {sentence} <a href={href}>Change it</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <dl className="govuk-summary-list">
        {rows.map(({ label, lines, changeHref }) => (
          <div className="govuk-summary-list__row" key={label}>
            <dt className="govuk-summary-list__key">{label}</dt>
            <dd className="govuk-summary-list__value">
              {lines.map((line, index) => (
                <p key={index}>{line}</p>
              ))}
            </dd>
            <dd className="govuk-summary-list__actions">
              <a href={changeHref}>
                Change<span className="govuk-visually-hidden"> {label.toLowerCase()}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      {isRefused ? (
        <p>Change the answers named at the top of this page. Then the plan can be created and run.</p>
      ) : (
        <form method="post" action={action}>
          <CarriedAnswers carried={carried} />
          <button className="btn primary" type="submit">
            Create and run
          </button>
        </form>
      )}
    </>
  );
}
