import type { ChartInput } from "@/server/contracts/chart-page";
import type { WorkbookFormat } from "@/server/contracts/workbook";
import { writeWorkbook } from "@/server/exports/spreadsheets/write-workbook";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { findChart } from "../summaries/find-chart";
import { nothingToDraw } from "../summaries/nothing-to-draw";
import { chartWorkbook } from "./chart-workbook";

/**
 * The numbers of a chart as a workbook.
 * @throws AppError NOT_FOUND when there is no such chart, plan or data, or nothing to draw
 */
export async function exportChartWorkbook(
  context: ServiceContext,
  input: ChartInput,
  format: WorkbookFormat,
): Promise<{ readonly name: string; readonly body: Buffer }> {
  const found = await findChart(context, input);
  if (found.chart === null) throw new AppError("NOT_FOUND", nothingToDraw(found));
  const body = await writeWorkbook(chartWorkbook(found, found.chart, input.marking), format);
  return { name: `plimsoll-${found.name}-${found.position.baseline.asOf}.${format}`, body };
}
