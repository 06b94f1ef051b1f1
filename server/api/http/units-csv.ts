import { UnitsInput } from "@/server/contracts/units";
import { exportUnits } from "@/server/services/units/export-units";
import { openContext } from "@/server/services/open-context";
import { fileResponse } from "./file-response";

/** The units page as a file: the same address state, the same view. */
export async function unitsCsvResponse(request: Request): Promise<Response> {
  const input = UnitsInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  return fileResponse("csv", await exportUnits(await openContext(), input));
}
