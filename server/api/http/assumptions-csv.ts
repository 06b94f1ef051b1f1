import { AssumptionsInput } from "@/server/contracts/assumptions";
import { exportAssumptions } from "@/server/services/assumptions/export-assumptions";
import { openContext } from "@/server/services/open-context";
import { fileResponse } from "./file-response";

/** The assumptions page as a file: the same address state, the same view. */
export async function assumptionsCsvResponse(request: Request): Promise<Response> {
  const input = AssumptionsInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  return fileResponse("csv", await exportAssumptions(await openContext(), input));
}
