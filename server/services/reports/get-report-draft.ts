import type { ReportDraftInput, ReportDraftView } from "@/server/contracts/reports";
import type { ServiceContext } from "../context";
import { loadPosition } from "../positions/load-position";
import { pageFrame } from "../reading/page-frame";
import { reportedFigure } from "./reported-figure";

/** A report that is written about a figure. @throws AppError NOT_FOUND when the figure is not held */
export async function getReportDraft(
  context: ServiceContext,
  input: ReportDraftInput,
): Promise<ReportDraftView> {
  const { figure, href, frame } = await reportedFigure(context, input);
  const { pin, unit, quantity, problem, tried } = input;
  return {
    frame: pageFrame(await loadPosition(context, frame.baseline), "/data/reports", ""),
    ...{ figure, figureHref: href, fields: { pin, unit, quantity }, problem },
    error: tried === "" ? null : { href: "#problem", sentence: "Say what is wrong with the figure." },
  };
}
