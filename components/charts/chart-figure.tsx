import type { CSSProperties, ReactNode } from "react";
import type { ChartModel } from "@/server/contracts/chart";
import { sentence } from "@/server/contracts/format";
import { ChartDrawing } from "./chart-drawing";
import { chartHeight } from "./chart-height";
import { ChartTable } from "./chart-table";

interface ChartFigureProps {
  readonly chart: ChartModel;
  readonly headingLevel?: 2 | 3;
  /** The table in sight at the side, or below on a phone, instead of folded away. */
  readonly tableBeside?: boolean;
  /** Said last below the drawing. */
  readonly children?: ReactNode;
}

/**
 * A chart with all that belongs to it: message, measure, drawing, notes, source, table and file. The drawing is
 * made in the browser, into a place of exactly its height; without scripts the place is gone and the table open.
 */
export function ChartFigure({ chart, headingLevel = 2, tableBeside = false, children }: ChartFigureProps) {
  const Heading = `h${headingLevel}` as const;
  const heights = {
    "--wide-height": `${chartHeight(chart.drawing, "wide")}px`,
    "--narrow-height": `${chartHeight(chart.drawing, "narrow")}px`,
  } as CSSProperties;
  const table = <ChartTable table={chart.table} caption={chart.subtitle} />;
  return (
    <figure className={tableBeside ? "chart side" : "chart"} id={chart.key}>
      <div>
        <Heading className="chart-title">{chart.title}</Heading>
        <p className="chart-sub">{chart.subtitle}</p>
        <div className="chart-room" style={heights}>
          <ChartDrawing drawing={chart.drawing} textAlternative={chart.textAlternative} />
        </div>
        <div className="chart-source">
          {chart.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <p>
            {sentence(chart.source)} {sentence(chart.asOf)}
          </p>
          {children}
        </div>
        <div className="chart-ways">
          {!tableBeside && (
            <details>
              <summary>Show as table</summary>
              {table}
            </details>
          )}
          {chart.csvHref !== null && <a href={chart.csvHref}>Download (CSV)</a>}
        </div>
      </div>
      {tableBeside && table}
    </figure>
  );
}
