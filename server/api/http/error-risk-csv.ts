import { ErrorRiskInput } from "@/server/contracts/error-risk-page";
import { exportErrorRisk } from "@/server/services/error-risk/export-error-risk";
import { openContext } from "@/server/services/open-context";
import { fileResponse } from "./file-response";

/** The lists of error risk as a file: the same address state, the same view. */
export async function errorRiskCsvResponse(request: Request): Promise<Response> {
  const input = ErrorRiskInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  return fileResponse("csv", await exportErrorRisk(await openContext(), input));
}
