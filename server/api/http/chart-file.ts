import { chartShapes } from "@/server/contracts/chart-file";
import { chartFormats, ChartInput } from "@/server/contracts/chart-page";
import { api } from "../caller";
import { lastingFile } from "./lasting-file";
import { refusedFile } from "./refused-file";

interface FileParams {
  readonly params: Promise<{ readonly file: string }>;
}

/** `/api/charts/<name>.<format>`: a chart as a file, to be kept or to be put into a page. */
export async function chartFileResponse(request: Request, { params }: FileParams): Promise<Response> {
  const { file } = await params;
  const [name = "", ending = ""] = file.split(".");
  const format = chartFormats.find((own) => own === ending);
  if (!format) return refusedFile(`A chart ends in ${chartFormats.map((own) => `.${own}`).join(", ")}.`);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const shape = chartShapes.find((own) => own === query.shape) ?? "page";
  const input = ChartInput.safeParse({ ...query, name });
  if (!input.success) return refusedFile("That is no name of a chart.");
  return lastingFile(request, format, input.data.pin !== "", () =>
    api.summaries.chartFile({ ...input.data, format, shape }),
  );
}
