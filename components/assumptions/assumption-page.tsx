import type { AssumptionView } from "@/server/contracts/assumptions";
import { ContextStrip } from "../layout/context-strip";
import { Crumbs } from "../layout/crumbs";
import { HistoryTable } from "./history-table";
import { ReviewDate } from "./review-date";

const shownExamples = 6;

/** One register row. */
export function AssumptionPage({ view }: { readonly view: AssumptionView }) {
  const { row } = view;
  return (
    <>
      <Crumbs
        trail={[
          { label: "Assumptions", href: `/assumptions${view.frame.query}` },
          { label: view.list.label, href: view.list.href },
        ]}
      />
      <h1>{row.label}</h1>
      <ContextStrip frame={view.frame} />
      <p className="lead">{view.description}</p>
      <p className="answer">{row.value}</p>
      <p className="muted">
        <strong className={row.ours ? "ours" : undefined}>{row.status}</strong>, from {row.from}.{" "}
        {row.register} <code>{row.key}</code>
      </p>
      <Facts view={view} />
      <section className="section">
        <h2>Values over time</h2>
        <HistoryTable label={row.label} rows={view.history} />
      </section>
      <WhereUsed view={view} />
      <p className="note-list">The register at the date of this position is called {view.hash}.</p>
      <Neighbours view={view} />
    </>
  );
}

function Facts({ view }: { readonly view: AssumptionView }) {
  const { row, bounds, uncertainty } = view;
  return (
    <dl className="facts section">
      <div>
        <dt>Bounds</dt>
        <dd>
          {bounds.range}. {bounds.why}
        </dd>
      </div>
      <div>
        <dt>Uncertainty</dt>
        <dd>
          {uncertainty.words}
          {uncertainty.numbers.length > 0 && (
            <ul className="spread">
              {uncertainty.numbers.map((number) => (
                <li key={number.label}>
                  {number.label} <strong>{number.value}</strong>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
      <div>
        <dt>Review by</dt>
        <dd>
          <ReviewDate reviewBy={row.reviewBy} pastReview={row.pastReview} />
        </dd>
      </div>
    </dl>
  );
}

function WhereUsed({ view }: { readonly view: AssumptionView }) {
  const examples = view.examples.slice(0, shownExamples);
  return (
    <section className="section">
      <h2>Where it is used</h2>
      <ul className="bullets">
        {view.row.usedBy.map((method) => (
          <li key={method.href}>
            How it works: <a href={method.href}>{method.label}</a>
          </li>
        ))}
        {examples.map((example) => (
          <li key={example.href}>
            For example: <a href={example.href}>{example.label}</a>
          </li>
        ))}
      </ul>
      {examples.length === 0 && (
        <p className="small muted">No working of a single unit&rsquo;s number in this position names it.</p>
      )}
    </section>
  );
}

function Neighbours({ view }: { readonly view: AssumptionView }) {
  return (
    <nav aria-label="Rows beside this one">
      <ul className="neighbours">
        {view.previous && (
          <li>
            Previous: <a href={view.previous.href}>{view.previous.label}</a>
          </li>
        )}
        {view.next && (
          <li>
            Next: <a href={view.next.href}>{view.next.label}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
