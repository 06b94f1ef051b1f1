import type { UnitView } from "@/server/contracts/unit";
import { ChartFigure } from "../charts/chart-figure";
import { OfficersStrip } from "../charts/officers-strip";
import { ContextStrip } from "../layout/context-strip";
import { Crumbs } from "../layout/crumbs";
import { SentenceText } from "../ui/sentence-text";
import { ComingSection } from "./coming-section";
import { FiguresTable } from "./figures-table";
import { GradesTable } from "./grades-table";
import { LoadGauge, StaffingGauge } from "./gauges";
import { RiskPanel } from "./risk-panel";
import { WorkTables } from "./work-tables";

export function UnitPage({ view }: { readonly view: UnitView }) {
  return (
    <>
      <Crumbs trail={view.trail} />
      <h1>{view.name}</h1>
      <ContextStrip frame={view.frame} />
      <p className="lead">
        <SentenceText sentence={view.headline} />
      </p>
      <Jumps jumps={view.jumps} />
      <div className="gauges">
        {view.workload && <LoadGauge gauge={view.workload} />}
        <StaffingGauge gauge={view.staffing} />
      </div>
      {view.causes && (
        <div className="section">
          <ChartFigure chart={view.causes} tableBeside>
            {view.workload?.explainHref && (
              <p>
                <a href={view.workload.explainHref}>Every step of the calculation</a>
              </p>
            )}
            <p>
              <a href={`/units/${encodeURIComponent(view.code)}/move-cases${view.frame.query}`}>
                Move cases to another unit
              </a>
            </p>
          </ChartFigure>
        </div>
      )}
      {view.causes && <Trend chart={view.trend} />}
      {view.officers && <OfficersStrip strip={view.officers} />}
      {view.work && <WorkTables work={view.work} />}
      {view.coming && <ComingSection coming={view.coming} />}
      {view.risk && <RiskPanel panel={view.risk} />}
      <div className="section halves">
        <GradesTable grades={view.grades} />
        <FiguresTable figures={view.figures} since={view.changesSince} />
      </div>
      {!view.causes && <Trend chart={view.trend} />}
      <section className="section">
        <h2>What the data cannot say</h2>
        <ul className="bullets">
          {view.cannotSay.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {view.otherNames.length > 0 && (
          <p className="small muted">Also known as {view.otherNames.join(", ")}.</p>
        )}
      </section>
    </>
  );
}

/** How long comes straight after why; where there is no why it comes last. */
function Trend({ chart }: { readonly chart: UnitView["trend"] }) {
  return (
    chart && (
      <div className="section">
        <ChartFigure chart={chart} />
      </div>
    )
  );
}

function Jumps({ jumps }: Pick<UnitView, "jumps">) {
  if (jumps.length === 0) return null;
  return (
    <ul className="jump within">
      {jumps.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
