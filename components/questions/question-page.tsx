import type { QuestionView } from "@/server/contracts/question";
import { ContextStrip } from "../layout/context-strip";
import { Choices } from "../ui/choices";
import { ErrorSummary } from "../ui/error-summary";
import { Answer } from "./answer";
import { QuestionForm } from "./question-form";

/** A question that is asked again and again: what is asked of it, its answer, and the answer as files. */
export function QuestionPage({ view }: { readonly view: QuestionView }) {
  const { title, words, fields, answer, marking, markings, problems, questions } = view;
  return (
    <>
      {problems.length > 0 && <ErrorSummary problems={problems} />}
      {marking !== "" && <p className="question-marking">{marking}</p>}
      <h1>{title}</h1>
      <ContextStrip frame={view.frame} />
      <p className="sub-lead">{words}</p>
      <Choices label="Marking" links={markings} />
      {fields.length > 0 && <QuestionForm name={view.name} fields={fields} carried={view.carried} />}
      {answer && (
        <>
          <Answer answer={answer} />
          <TakeAway view={view} />
        </>
      )}
      <nav className="section question-others" aria-labelledby="other-questions">
        <h2 id="other-questions">Other questions</h2>
        <ul>
          {questions
            .filter(({ current }) => !current)
            .map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
        </ul>
      </nav>
      {marking !== "" && <p className="question-marking">{marking}</p>}
    </>
  );
}

function TakeAway({ view: { files, keptHref, foot } }: { readonly view: QuestionView }) {
  return (
    <section className="section">
      <h2>Take it away</h2>
      <ul className="question-files">
        {files.map(({ label, href }) => (
          <li key={label}>
            <a className="btn" href={href} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={keptHref}>Link to this answer with these data</a>: it stays as it is, or says that it cannot
        be given any more.
      </p>
      <ul className="note-list">
        <li>Reference {foot.reference}: the same for the same question of the same data.</li>
        <li>Cite as: {foot.citation}</li>
        {foot.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
