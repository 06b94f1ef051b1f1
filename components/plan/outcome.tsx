import type { PlanOutcomeView } from "@/server/contracts/plan-outcome";
import { ChartFigure } from "../charts/chart-figure";
import { SentenceText } from "../ui/sentence-text";
import { BeforeAfterFigures } from "./before-after-figures";
import { HeadquartersParts } from "./headquarters-parts";
import { ReleasePlacements } from "./release-placements";

interface PlanOutcomeProps {
  readonly view: PlanOutcomeView;
  /** The page of headquarters; null where there is none to lead to. */
  readonly headquartersHref: string | null;
}

/** What a plan does: figures, units, months, who goes where and what headquarters loses. No state: it is drawn anew. */
export function PlanOutcome({ view, headquartersHref }: PlanOutcomeProps) {
  const { shortfall, workload, byMonth, releases, headquarters, notes } = view;
  return (
    <div className="plan-outcome">
      <p className="told-at">
        Without the plan → with it, in <strong>{view.at}</strong>
      </p>
      <BeforeAfterFigures figures={view.figures} />
      {workload && <ChartFigure chart={workload} />}
      {shortfall && <ChartFigure chart={shortfall} />}
      {releases.map(({ key, waterfall }) => (
        <ChartFigure key={key} chart={waterfall} />
      ))}
      {byMonth.length > 0 && (
        <div className="by-month">
          {byMonth.map((chart) => (
            <ChartFigure key={chart.key} chart={chart} />
          ))}
        </div>
      )}
      {releases.map((release) => (
        <ReleasePlacements key={release.key} release={release} />
      ))}
      {headquarters && (
        <section className="list">
          <h2>What headquarters loses</h2>
          <p>
            <SentenceText sentence={headquarters.summary} />
          </p>
          <HeadquartersParts loss={headquarters} />
          {headquarters.notSaid !== null && <p className="inset">{headquarters.notSaid}</p>}
          {headquartersHref !== null && (
            <p className="jump">
              <a href={headquartersHref}>What headquarters loses, month by month, and what stops</a>
            </p>
          )}
        </section>
      )}
      <ul className="note-list">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}
