import { z } from "zod";
import { chartShapes } from "@/server/contracts/chart-file";
import { chartFormats, ChartInput } from "@/server/contracts/chart-page";
import { EstateInput } from "@/server/contracts/estate";
import { workbookFormats } from "@/server/contracts/workbook";
import { chartSubject } from "@/server/services/summaries/chart-subject";
import { exportChart } from "@/server/services/summaries/export-chart";
import { getChart } from "@/server/services/summaries/get-chart";
import { exportEstate } from "@/server/services/workbooks/export-estate";
import { procedure, router } from "../trpc";

const ChartFileInput = ChartInput.extend({ format: z.enum(chartFormats), shape: z.enum(chartShapes) });

const EstateFileInput = EstateInput.extend({ format: z.enum(workbookFormats) });

export const summariesRouter = router({
  findChart: procedure
    .input(ChartInput)
    .query(async ({ ctx, input }) => ({ name: (await chartSubject(ctx, input)).name })),
  chart: procedure.input(ChartInput).query(({ ctx, input }) => getChart(ctx, input)),
  chartFile: procedure
    .input(ChartFileInput)
    .query(({ ctx, input: { format, shape, ...input } }) => exportChart(ctx, input, format, shape)),
  estateFile: procedure
    .input(EstateFileInput)
    .query(({ ctx, input: { format, ...input } }) => exportEstate(ctx, input, format)),
});
