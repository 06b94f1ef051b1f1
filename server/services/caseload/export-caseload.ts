import type { CaseloadInput } from "@/server/contracts/caseload";
import { caseloadCsv } from "@/server/exports/caseload-csv";
import type { ServiceContext } from "../context";
import { getCaseload } from "./get-caseload";

/** The heatmap that the page shows, as a file, and all of it where the page has no room. */
export async function exportCaseload(context: ServiceContext, input: CaseloadInput) {
  const view = await getCaseload(context, input, Infinity);
  const region = view.input.region && `-${view.input.region.toLowerCase()}`;
  return {
    name: `plimsoll-caseload-${view.input.service}${region}-${view.frame.asOf}.csv`,
    body: caseloadCsv(view),
  };
}
