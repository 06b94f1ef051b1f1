import { join } from "node:path";
import type { ChartFile, ChartShape } from "@/server/contracts/chart-file";
import type { ChartFormat, ChartInput } from "@/server/contracts/chart-page";
import { chartCsv } from "@/server/exports/charts/chart-csv";
import { chartPng } from "@/server/exports/charts/chart-png";
import { chartSvg } from "@/server/exports/charts/chart-svg";
import { workbookFormats } from "@/server/contracts/workbook";
import type { ServiceContext } from "../context";
import { exportChartWorkbook } from "../workbooks/export-chart-workbook";
import { makeChartFile } from "./make-chart-file";

const fonts = ["Arimo_400Regular.ttf", "Arimo_700Bold.ttf"].map((name) =>
  join(process.cwd(), "server", "exports", "fonts", name),
);

/**
 * A chart as a file: what its page shows, with everything that has to go with it.
 * @throws AppError NOT_FOUND when there is no such chart, plan or data, or nothing to draw
 */
export async function exportChart(
  context: ServiceContext,
  input: ChartInput,
  format: ChartFormat,
  shape: ChartShape,
): Promise<{ readonly name: string; readonly body: string | Buffer }> {
  const workbook = workbookFormats.find((own) => own === format);
  if (workbook) return exportChartWorkbook(context, input, workbook);
  const file = await makeChartFile(context, input);
  return { name: `${file.name}.${format}`, body: bodyOf(file, format, shape) };
}

function bodyOf(file: ChartFile, format: ChartFormat, shape: ChartShape): string | Buffer {
  if (format === "csv") return chartCsv(file);
  const svg = chartSvg(file, shape);
  return format === "svg" ? svg : chartPng(svg, fonts);
}
