import type { ErrorRiskView } from "@/server/contracts/error-risk-page";
import { ChartFigure } from "../charts/chart-figure";
import { PageHead } from "../layout/page-head";
import { RiskFiltersForm } from "./risk-filters-form";
import { RiskTable } from "./risk-table";

/** Where missing staff make errors likelier, why, how sure that is, and what was observed. */
export function ErrorRiskPage({ view }: { readonly view: ErrorRiskView }) {
  return (
    <>
      <PageHead
        title="Where error risk rises"
        frame={view.frame}
        download={{ label: "Download these units (CSV)", href: view.csvHref }}
        headline={view.headline}
      />
      <p className="inset">
        An early warning about working conditions, not a prediction and not a judgement of anyone. No
        published English study ties prison staffing to releases in error; the strength of the link is an{" "}
        <a href="/assumptions/error-risk.theta">assumption with a wide range</a>.{" "}
        <a href="/methods/error-risk">How it is worked out</a>
      </p>
      <RiskFiltersForm input={view.input} filters={view.filters} tasks={view.tasks} />
      <p className="jump">
        <a href={view.watchListHref}>Watch list: units at High, week by week</a>
      </p>
      {view.lists.length === 0 && (
        <section className="list">
          <h2>No units match</h2>
          <p>
            No unit passes all of these filters. <a href={view.filters.clearHref}>Clear filters</a>
          </p>
        </section>
      )}
      {view.lists.map((list) => (
        <RiskTable key={list.key} list={list} columns={view.columns} query={view.frame.query} />
      ))}
      <ul className="note-list">
        {view.sameEverywhere.length > 0 && (
          <li>The same everywhere, so it moves no unit: {view.sameEverywhere.join("; ")}.</li>
        )}
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <div className="cols">
        {view.observed && <ChartFigure chart={view.observed} />}
        {view.series && <ChartFigure chart={view.series} />}
        <section>
          <h2>How sure we are</h2>
          <ul className="bullets">
            {view.surety.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
