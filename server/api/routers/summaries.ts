import { z } from "zod";
import { chartShapes } from "@/server/contracts/chart-file";
import { chartFormats, ChartInput } from "@/server/contracts/chart-page";
import { EstateInput } from "@/server/contracts/estate";
import { workbookFormats } from "@/server/contracts/workbook";
import {
  PlanSummaryInput,
  PositionSummaryInput,
  RegionSummaryInput,
  SummariesInput,
} from "@/server/contracts/summary";
import { chartSubject } from "@/server/services/summaries/chart-subject";
import { ChangesInput } from "@/server/contracts/summary-changes";
import { getChanges } from "@/server/services/summaries/changes/get-changes";
import { exportChart } from "@/server/services/summaries/export-chart";
import { getChart } from "@/server/services/summaries/get-chart";
import { exportEstate } from "@/server/services/workbooks/export-estate";
import { getSummaries } from "@/server/services/summaries/get-summaries";
import { findRegion } from "@/server/services/summaries/sheet/find-region";
import { getPlanSummary } from "@/server/services/summaries/sheet/get-plan-summary";
import { getPositionSummary } from "@/server/services/summaries/sheet/get-position-summary";
import { getRegionSummary } from "@/server/services/summaries/sheet/get-region-summary";
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
  home: procedure.input(SummariesInput).query(({ ctx, input }) => getSummaries(ctx, input)),
  changes: procedure.input(ChangesInput).query(({ ctx, input }) => getChanges(ctx, input)),
  position: procedure.input(PositionSummaryInput).query(({ ctx, input }) => getPositionSummary(ctx, input)),
  findRegion: procedure
    .input(RegionSummaryInput.pick({ at: true, code: true }))
    .query(async ({ ctx, input }) => ({ code: (await findRegion(ctx, input)).region.unit.code })),
  region: procedure.input(RegionSummaryInput).query(({ ctx, input }) => getRegionSummary(ctx, input)),
  plan: procedure.input(PlanSummaryInput).query(({ ctx, input }) => getPlanSummary(ctx, input)),
});
