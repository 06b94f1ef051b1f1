import type { CaseloadInput } from "@/server/contracts/caseload";
import { caseloadCsv } from "@/server/exports/caseload-csv";
import type { ServiceContext } from "../context";
import { getCaseload } from "./get-caseload";

/** The heatmap that the page shows, as a file. */
export async function exportCaseload(context: ServiceContext, input: CaseloadInput) {
  const view = await getCaseload(context, input);
  const region = view.input.region && `-${view.input.region.toLowerCase()}`;
  return {
    name: `plimsoll-caseload-${view.input.service}${region}-${view.frame.asOf}.csv`,
    body: caseloadCsv(view),
  };
}
