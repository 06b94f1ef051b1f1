import type { ChartFile } from "@/server/contracts/chart-file";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { loadPosition, type Position } from "../positions/load-position";
import { makeChartFile } from "../summaries/make-chart-file";
import { chartInputOf, packChartKey, type PackChart } from "./pack-charts";

/** A chart of an issue, by value. */
export interface IssuedChart {
  readonly key: string;
  readonly file: ChartFile;
}

export interface DrawnPack {
  readonly position: Position;
  readonly charts: readonly IssuedChart[];
  /** Why charts cannot be drawn, a sentence each; empty where all are. */
  readonly refused: readonly string[];
}

/** Draws the charts of a pack on a position, one after the other. */
export async function drawPack(
  context: ServiceContext,
  asked: { readonly charts: readonly PackChart[]; readonly marking: string; readonly at: string },
): Promise<DrawnPack> {
  const position = await loadPosition(context, asked.at);
  const charts: IssuedChart[] = [];
  const refused: string[] = [];
  for (const chart of asked.charts) {
    try {
      const file = await makeChartFile(context, chartInputOf(chart, position.baseline.name, asked.marking));
      charts.push({ key: packChartKey(chart), file });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused.push(error.message);
    }
  }
  return { position, charts, refused };
}
