import type { ChartFile } from "@/server/contracts/chart-file";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { makeChartFile } from "../summaries/make-chart-file";
import { chartInputOf, packChartKey, readPackCharts } from "./pack-charts";

/** A chart of an issue, by value. */
export interface IssuedChart {
  readonly key: string;
  readonly file: ChartFile;
}

/**
 * The charts of a pack on a position, one after the other.
 * @throws AppError INVALID_INPUT, naming the chart, where one cannot be drawn
 */
export async function packContent(
  context: ServiceContext,
  { charts, marking, at }: { readonly charts: string; readonly marking: string; readonly at: string },
): Promise<readonly IssuedChart[]> {
  const issued: IssuedChart[] = [];
  for (const chart of readPackCharts(charts)) {
    const file = await chartOrReason(context, chartInputOf(chart, at, marking));
    issued.push({ key: packChartKey(chart), file });
  }
  return issued;
}

async function chartOrReason(context: ServiceContext, input: ReturnType<typeof chartInputOf>) {
  try {
    return await makeChartFile(context, input);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError("INVALID_INPUT", error.message, { cause: error });
  }
}
