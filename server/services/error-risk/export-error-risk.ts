import type { ErrorRiskInput } from "@/server/contracts/error-risk-page";
import { errorRiskCsv } from "@/server/exports/error-risk-csv";
import type { ServiceContext } from "../context";
import { getErrorRisk } from "./get-error-risk";

/** The lists that the page shows, as a file. */
export async function exportErrorRisk(context: ServiceContext, input: ErrorRiskInput) {
  const view = await getErrorRisk(context, input);
  return { name: `plimsoll-error-risk-${input.task}-${view.frame.asOf}.csv`, body: errorRiskCsv(view) };
}
