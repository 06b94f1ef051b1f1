import { CaseloadInput } from "@/server/contracts/caseload";
import { exportCaseload } from "@/server/services/caseload/export-caseload";
import { openContext } from "@/server/services/open-context";
import { fileResponse } from "./file-response";

/** The heatmap as a file: the same address state, the same view. */
export async function caseloadCsvResponse(request: Request): Promise<Response> {
  const input = CaseloadInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  return fileResponse("csv", await exportCaseload(await openContext(), input));
}
