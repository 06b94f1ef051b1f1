import { OverviewInput, overviewTables } from "@/server/contracts/overview";
import { openContext } from "@/server/services/open-context";
import { exportOverview } from "@/server/services/overview/export-overview";
import { fileResponse } from "./file-response";

/** One table of the overview as a file; the position where none or an unknown one is asked for. */
export async function overviewCsvResponse(request: Request): Promise<Response> {
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const table = overviewTables.find((name) => name === params.table) ?? "position";
  return fileResponse("csv", await exportOverview(await openContext(), OverviewInput.parse(params), table));
}
