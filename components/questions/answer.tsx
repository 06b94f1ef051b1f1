import type { AnswerTable as Table, QuestionAnswer } from "@/server/contracts/question";
import { Lead } from "../ui/lead";

/** An answer: in a sentence, as tables, and what has to be known to use it. */
export function Answer({ answer }: { readonly answer: QuestionAnswer }) {
  const { headline, tables, caveats, sources, suppression, method, modelled } = answer;
  return (
    <>
      {modelled && (
        <p className="inset">
          <strong>{modelled.heading}.</strong> {modelled.words} The files say so too.
        </p>
      )}
      <Lead sentences={headline} />
      {tables.map((table) => (
        <AnswerTable key={table.name} table={table} />
      ))}
      <section className="section">
        <h2>Before you use it</h2>
        <ul className="note-list">
          {caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      </section>
      <section className="section read">
        <h2>Suppression and rounding</h2>
        <p>{suppression}</p>
        <h2>Method</h2>
        <p>{method}</p>
        <h2>Sources</h2>
        <ul className="note-list">
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function AnswerTable({ table: { name, head, rows } }: { readonly table: Table }) {
  return (
    <section className="section">
      <h2>{name}</h2>
      <div className="scroll" role="region" aria-label={`Table: ${name}`} tabIndex={0}>
        <table className="t answer-table">
          <caption className="govuk-visually-hidden">{name}</caption>
          <thead>
            <tr>
              {head.map((text, column) => (
                <th key={text} scope="col" className={column === 0 ? undefined : "n"}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((text, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={column} className="n">
                      {text}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
