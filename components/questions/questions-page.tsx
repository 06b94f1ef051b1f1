import type { QuestionListView } from "@/server/contracts/question";
import { ContextStrip } from "../layout/context-strip";

/** The questions that are asked again and again. */
export function QuestionsPage({ view: { frame, questions } }: { readonly view: QuestionListView }) {
  return (
    <>
      <h1>Answer a question</h1>
      <ContextStrip frame={frame} />
      <p className="lead">
        Each gives a table with its caveats, sources and method, what is hidden, and a reference that stays
        the same.
      </p>
      <ul className="question-list">
        {questions.map(({ title, words, href }) => (
          <li key={href}>
            <h2>
              <a href={href}>{title}</a>
            </h2>
            <p>{words}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
