import { DataInput } from "@/server/contracts/data";
import { exportData } from "@/server/services/data-page/export-data";
import { openContext } from "@/server/services/open-context";
import { fileResponse } from "./file-response";

/** The matrix of the page about the data as a file. */
export async function dataCsvResponse(request: Request): Promise<Response> {
  const input = DataInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  return fileResponse("csv", await exportData(await openContext(), input));
}
