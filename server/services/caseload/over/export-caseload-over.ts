import type { CaseloadOverInput } from "@/server/contracts/caseload-over";
import { caseloadOverCsv } from "@/server/exports/caseload-over-csv";
import type { ServiceContext } from "../../context";
import { getCaseloadOver } from "./get-caseload-over";

/** The table that the page shows, as a file. */
export async function exportCaseloadOver(context: ServiceContext, input: CaseloadOverInput) {
  const view = await getCaseloadOver(context, input);
  const { over, weeks, by } = view.input;
  return {
    name: `plimsoll-over-${over}-more-than-${weeks}-weeks-by-${by || "region"}-${view.frame.asOf}.csv`,
    body: caseloadOverCsv(view),
  };
}
