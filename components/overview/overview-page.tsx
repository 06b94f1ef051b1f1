import type { OverviewView } from "@/server/contracts/overview";
import { ChartFigure } from "../charts/chart-figure";
import { PageHead } from "../layout/page-head";
import { SentenceText } from "../ui/sentence-text";
import { BandKey } from "../unit-list/band-key";
import { UnitsTable } from "../unit-list/units-table";
import { PositionTable } from "./position-table";
import { RecentChanges } from "./recent-changes";
import { SuretyTable } from "./surety-table";

/** The position at a glance: what it is, how it got there, where it matters most, how sure it is. */
export function OverviewPage({ view }: { readonly view: OverviewView }) {
  return (
    <>
      <PageHead
        title="How loaded are prisons and probation?"
        frame={view.frame}
        download={{ label: "Download the position (CSV)", href: view.csvHref }}
        headline={view.headline}
      />
      <p className="simulate">
        <a className="btn primary" href={`/scenarios/new${view.frame.query}`}>
          Simulate a release of headquarters
        </a>
      </p>
      <PositionTable services={view.services} />
      <ul className="note-list">
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li>
          Each number opens to its working. <a href="/methods">How the numbers are worked out</a>
        </li>
      </ul>
      <div className="cols">
        <div className="stack">
          <ChartFigure chart={view.shortfall} />
          {view.recent && <RecentChanges recent={view.recent} />}
        </div>
        <div className="stack">
          {view.trends.map((chart) => (
            <ChartFigure key={chart.key} chart={chart} />
          ))}
        </div>
      </div>
      <section className="section">
        <h2>Where it matters most</h2>
        <p className="reading">
          Prison workload is inferred from staffing and probation workload is counted in points, so the two
          are not ranked against each other.
        </p>
        {view.worst.map((list) => (
          <UnitsTable
            key={list.key}
            list={list}
            columns={view.columns}
            explainHref={view.explainHref}
            baseline={view.frame.baseline}
            comparison={view.comparison ?? undefined}
            headingLevel={3}
          />
        ))}
        <BandKey />
        <p className="all-units">
          <a href={view.allUnits.href}>{view.allUnits.label}</a>
        </p>
        {view.risk && (
          <p className="all-units">
            <SentenceText sentence={view.risk.sentence} /> <a href={view.risk.href}>Where error risk rises</a>
          </p>
        )}
      </section>
      <SuretyTable rows={view.surety} />
    </>
  );
}
