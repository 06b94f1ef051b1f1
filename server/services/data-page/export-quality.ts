import type { QualityInput } from "@/server/contracts/unit-quality";
import { qualityCsv } from "@/server/exports/quality-csv";
import type { ServiceContext } from "../context";
import { getQuality } from "./get-quality";

/** The tables that the page shows, as a file. */
export async function exportQuality(context: ServiceContext, input: QualityInput) {
  const view = await getQuality(context, input);
  return { name: `plimsoll-data-quality-${view.frame.asOf}.csv`, body: qualityCsv(view) };
}
