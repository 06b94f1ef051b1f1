import { QualityInput } from "@/server/contracts/unit-quality";
import { exportQuality } from "@/server/services/data-page/export-quality";
import { openContext } from "@/server/services/open-context";
import { fileResponse } from "./file-response";

/** Grades by unit and measure as a file: the same address state, the same view. */
export async function qualityCsvResponse(request: Request): Promise<Response> {
  const input = QualityInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  return fileResponse("csv", await exportQuality(await openContext(), input));
}
