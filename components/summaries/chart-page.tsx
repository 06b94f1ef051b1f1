import type { ReactNode } from "react";
import type { ChartPageView } from "@/server/contracts/chart-page";
import { ChartFigure } from "../charts/chart-figure";
import { ContextStrip } from "../layout/context-strip";
import { Choices } from "../ui/choices";

interface ChartPageProps {
  readonly view: ChartPageView;
  /** More ways to take the picture away, each an item of the list. */
  readonly children?: ReactNode;
}

/** One chart with its files, its stable address and everything that has to go with it. */
export function ChartPage({ view, children }: ChartPageProps) {
  const { chart, nothing, warning, charts, plans, markings } = view;
  return (
    <>
      <h1>Charts</h1>
      <ContextStrip frame={view.frame} />
      <Choices label="Chart" links={charts} />
      <Choices label="Plan" links={plans} />
      <Choices label="Marking" links={markings} />
      {chart !== null && warning !== null && (
        <p className="inset">
          <strong>{warning}.</strong> The picture and the file say so too.
        </p>
      )}
      {chart === null ? (
        <p>{nothing}</p>
      ) : (
        <>
          <div className="section">
            <ChartFigure chart={{ ...chart, csvHref: null }} />
          </div>
          <TakeAway view={view}>{children}</TakeAway>
        </>
      )}
    </>
  );
}

function TakeAway({ view: { files, keptHref, citation, present }, children }: ChartPageProps) {
  return (
    <section className="section">
      <h2>Take it away</h2>
      <ul className="chart-files">
        {files.map(({ label, href }) => (
          <li key={label}>
            <a className="btn" href={href} download>
              {label}
            </a>
          </li>
        ))}
        {children}
        <li>
          <a className="btn" href={present.href}>
            Present
          </a>
        </li>
      </ul>
      <p>
        <a href={keptHref}>Link to this chart with these data</a>: it stays as it is, or says that it cannot
        be drawn any more.
      </p>
      <h3 className="chart-foot">What goes with it</h3>
      <ul className="note-list">
        {citation.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
