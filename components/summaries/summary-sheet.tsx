import type { SheetChart, SheetView } from "@/server/contracts/summary";
import { Mark } from "../layout/mark";
import { SentenceText } from "../ui/sentence-text";

/** One side of A4: what it is, the main point, what to note, caveats before evidence, and what goes with it. */
export function SummarySheet({ view }: { readonly view: SheetView }) {
  const { title, marking, warning, status, headline, note, numbers, caveats, charts, parts, foot } = view;
  return (
    <article className="sheet" aria-labelledby="summary-headline">
      <Marked marking={marking} />
      <div className="sheet-head">
        <span className="sheet-brand">
          <Mark />
          Plimsoll summary: {title}
        </span>
        <span>{status.join(" · ")}</span>
      </div>
      <h1 id="summary-headline">
        {headline.map((sentence, index) => (
          <SentenceText key={index} sentence={sentence} />
        ))}
      </h1>
      <p className="sheet-note">
        {warning !== null && (
          <>
            <strong className="sheet-warning">{warning}</strong>{" "}
          </>
        )}
        {note}
      </p>
      {numbers.length > 0 && (
        <ul className="sheet-numbers">
          {numbers.map(({ value, before, words }) => (
            <li key={words}>
              <strong>
                {before !== null && <span className="sheet-before">{before} to </span>}
                {value}
              </strong>
              <span>{words}</span>
            </li>
          ))}
        </ul>
      )}
      <section className="sheet-caveats">
        <h2>Before you use these numbers</h2>
        <ol>
          {caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ol>
      </section>
      {charts.length === 0 ? (
        <p className="sheet-note">{view.noCharts}</p>
      ) : (
        <div className="sheet-charts">
          {charts.map((chart) => (
            <Drawn key={chart.key} chart={chart} />
          ))}
        </div>
      )}
      <div className="sheet-parts">
        {parts.map(({ heading, lines }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="sheet-foot">
        {foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Marked marking={marking} />
    </article>
  );
}

function Marked({ marking }: Pick<SheetView, "marking">) {
  return marking !== null && <p className="sheet-marking">{marking}</p>;
}

function Drawn({ chart: { title, subtitle, markup, href } }: { readonly chart: SheetChart }) {
  return (
    <figure>
      <figcaption>
        <h2>{href === null ? title : <a href={href}>{title}</a>}</h2>
        <p>{subtitle}</p>
      </figcaption>
      <div dangerouslySetInnerHTML={{ __html: markup }} />
    </figure>
  );
}
