import { CaseloadOverInput } from "@/server/contracts/caseload-over";
import { exportCaseloadOver } from "@/server/services/caseload/over/export-caseload-over";
import { openContext } from "@/server/services/open-context";
import { fileResponse } from "./file-response";

/** Officers over for long as a file: the same address state, the same view. */
export async function caseloadOverCsvResponse(request: Request): Promise<Response> {
  const input = CaseloadOverInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  return fileResponse("csv", await exportCaseloadOver(await openContext(), input));
}
