import type { AssumptionsInput } from "@/server/contracts/assumptions";
import { assumptionsCsv } from "@/server/exports/assumptions-csv";
import type { ServiceContext } from "../context";
import { getAssumptions } from "./get-assumptions";

/** The rows that the page shows, as a file. */
export async function exportAssumptions(context: ServiceContext, input: AssumptionsInput) {
  const view = await getAssumptions(context, input);
  return { name: `plimsoll-assumptions-${view.frame.asOf}.csv`, body: assumptionsCsv(view) };
}
