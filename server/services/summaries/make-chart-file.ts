import type { ChartFile } from "@/server/contracts/chart-file";
import type { ChartInput } from "@/server/contracts/chart-page";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { chartFoot } from "./chart-foot";
import { findChart } from "./find-chart";
import { modelledWarning } from "./modelled-warning";
import { nothingToDraw } from "./nothing-to-draw";

/**
 * A chart with everything that has to go with it when it leaves the service.
 * @throws AppError NOT_FOUND when there is no such chart, plan or data, or nothing to draw
 */
export async function makeChartFile(context: ServiceContext, input: ChartInput): Promise<ChartFile> {
  const found = await findChart(context, input);
  if (found.chart === null) throw new AppError("NOT_FOUND", nothingToDraw(found));
  const { title, subtitle, textAlternative, drawing, table } = found.chart;
  return {
    name: `plimsoll-${found.name}-${found.position.baseline.asOf}`,
    ...{ title, subtitle, textAlternative, drawing, table },
    warning: modelledWarning(found),
    marking: input.marking || null,
    foot: chartFoot(found, found.chart),
  };
}
